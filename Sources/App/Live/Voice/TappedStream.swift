import DSP
import Speech
import WyomingSink

/// One listener's way through what a tap remembers, at 16 kHz.
struct TappedStream: MicrophoneStream {
    private let tap: MicrophoneTap
    private let sensing: SensingSwitch
    private let isCurrent: @Sendable (MicrophoneTap) -> Bool
    private var resampler: RationalResampler
    /// The next frame that is read.
    private var frame: Int

    /// Begins at a second of the stream; nil is now.
    ///
    /// - Parameters:
    ///   - sensing: ends it when it is turned off.
    ///   - isCurrent: whether the tap's stream goes on.
    init(
        _ tap: MicrophoneTap, from second: Double?, sensing: SensingSwitch,
        isCurrent: @escaping @Sendable (MicrophoneTap) -> Bool
    ) {
        self.tap = tap
        self.sensing = sensing
        self.isCurrent = isCurrent
        resampler = .toSpeechRate(from: tap.sampleRate)
        let end = tap.history.endFrame
        frame = second.map { min(end, max(0, Int($0 * tap.sampleRate))) } ?? end
    }

    /// What has been heard since, from where it is still remembered.
    mutating func read() -> (second: Double, samples: [Int16])? {
        guard sensing.isOn else { return nil }
        let end = tap.history.endFrame
        let frames = tap.history.frames(frame..<max(frame, end))
        // What came first may have been forgotten.
        let first = end - frames.count
        frame = end
        guard !frames.isEmpty else { return isCurrent(tap) ? (0, []) : nil }
        var output = [Float](repeating: 0, count: resampler.outputCapacity(for: frames.count))
        let count = resampler.process(frames.span, into: &output)
        return (Double(first) / tap.sampleRate, PCMSamples.integers(output[..<count]))
    }
}
