public import AudioCore
public import AudioFile

/// Keeps of a mix what a picture of it needs: the mean spectrum, and levels over time.
///
/// Only the first channel is looked at, rounded as the file rounds. Not real-time safe.
public final class MixRecorder {
    /// A stretch of time.
    struct Step {
        /// The greatest magnitude of a sample.
        var peak: Float = 0
        /// The least gain of the limiter.
        var limiterGain: Float = 1
    }

    /// The rate and channels of the mix.
    let format: AudioFormat
    /// Seconds of a step.
    let stepSeconds: Double
    private(set) var steps: [Step] = []
    /// The mean spectrum without the first and the last tenths, in which the probe fades.
    private(set) var spectrum: MeanSpectrum

    private let steady: Range<Int>
    /// From integer to integer of the file, as an amplitude; nil for floats.
    private let roundingStep: Float?
    private var samples: [Float] = []
    private let stepFrames: Int

    /// The probe fades in this time at both ends, in seconds, with a reserve.
    private static let margin = 0.12
    private static let mostSteps = 1_200.0
    private static let transforms = 4_096...32_768

    /// Prepares for a mix of a length.
    ///
    /// - Parameters:
    ///   - duration: in seconds.
    ///   - encoding: of the file, which rounds.
    public init(format: AudioFormat, duration: Double, encoding: AudioFileEncoding) {
        self.format = format
        roundingStep = encoding.ditherBits.map {
            Float(sign: .plus, exponent: 1 - $0, significand: 1)
        }
        let frameCount = Int(duration * format.sampleRate)
        let margin = Int(Self.margin * format.sampleRate)
        steady = margin < frameCount - margin ? margin..<frameCount - margin : 0..<frameCount
        var count = Self.transforms.upperBound
        while count > Self.transforms.lowerBound, count > steady.count { count /= 2 }
        spectrum = MeanSpectrum(sampleRate: format.sampleRate, frameCount: count)
        stepFrames = max(1, Int(Double(frameCount) / Self.mostSteps))
        stepSeconds = Double(stepFrames) / format.sampleRate
    }

    /// Takes what is played next.
    func record(_ block: borrowing AudioBlock, limiterGain: Float) {
        samples.removeAll(keepingCapacity: true)
        block.withChannel(0) { span in
            for index in 0..<span.count {
                samples.append(
                    roundingStep.map { (span[index] / $0).rounded() * $0 } ?? span[index])
            }
        }
        for (index, sample) in samples.enumerated() {
            let step = (block.startFrame + index) / stepFrames
            while steps.count <= step { steps.append(Step()) }
            steps[step].peak = max(steps[step].peak, sample.magnitude)
            steps[step].limiterGain = min(steps[step].limiterGain, limiterGain)
        }
        let first = max(block.startFrame, steady.lowerBound)
        let end = min(block.endFrame, steady.upperBound)
        guard first < end else { return }
        let part = first - block.startFrame..<end - block.startFrame
        samples.withUnsafeBufferPointer { spectrum.process($0.span.extracting(part)) }
    }
}
