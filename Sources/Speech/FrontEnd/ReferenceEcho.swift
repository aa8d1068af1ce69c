import DSP
import EchoCancellation

/// The echo of a reference of any rate, taken out of the 16 kHz that hearing looks at.
final class ReferenceEcho {
    /// Samples that the array of a call must have room for.
    let capacity: Int

    private let canceller: EchoCanceller
    private var resampler: RationalResampler
    private var microphone: [Float]
    private var reference: [Float]

    /// - Parameters:
    ///   - sampleRate: of the reference, in Hz.
    ///   - longest: the most samples of 16 kHz that come at a time.
    init(_ configuration: EchoCanceller.Configuration, sampleRate: Double, longest: Int) {
        canceller = EchoCanceller(configuration, longest: longest)
        resampler = .toSpeechRate(from: sampleRate)
        microphone = Array(repeating: 0, count: longest)
        reference = Array(repeating: 0, count: longest)
        capacity = max(canceller.outputCapacity(for: longest), canceller.finishCapacity)
    }

    /// Replaces a microphone's samples by those that are done.
    ///
    /// Real-time safe if `observe` is.
    ///
    /// - Parameters:
    ///   - samples: of 16 kHz, of which `count` are new; has room for `capacity`.
    ///   - played: what was played meanwhile, at the reference's rate.
    /// - Returns: how many are done.
    func process(
        _ samples: inout [Float], count: Int, reference played: Span<Float>,
        observe: (EchoBlock) -> Void
    ) -> Int {
        let playedCount = resampler.process(played, into: &reference)
        precondition(playedCount == count, "as many samples of both")
        for index in 0..<count { microphone[index] = samples[index] }
        return microphone.withUnsafeBufferPointer { microphone in
            reference.withUnsafeBufferPointer { reference in
                canceller.process(
                    microphone: microphone.extracting(0..<count).span,
                    reference: reference.extracting(0..<count).span, into: &samples,
                    observe: observe)
            }
        }
    }

    /// Gives what is still to come at the end of the stream.
    func finish(into samples: inout [Float]) -> Int { canceller.finish(into: &samples) }

    func reset() {
        canceller.reset()
        resampler.reset()
    }
}
