public import AudioCore

/// Keeps of a mix what a picture of it needs: the mean spectrum, and levels over time.
///
/// Only the first channel is looked at. Not real-time safe.
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
    private let stepFrames: Int

    /// The probe fades in this time at both ends, in seconds, with a reserve.
    private static let margin = 0.12
    private static let mostSteps = 1_200.0
    private static let transforms = 4_096...32_768

    /// Prepares for a mix of a length.
    ///
    /// - Parameter duration: in seconds.
    public init(format: AudioFormat, duration: Double) {
        self.format = format
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
        block.withChannel(0) { samples in
            for index in 0..<samples.count {
                let step = (block.startFrame + index) / stepFrames
                while steps.count <= step { steps.append(Step()) }
                steps[step].peak = max(steps[step].peak, samples[index].magnitude)
                steps[step].limiterGain = min(steps[step].limiterGain, limiterGain)
            }
            let first = max(block.startFrame, steady.lowerBound)
            let end = min(block.endFrame, steady.upperBound)
            guard first < end else { return }
            spectrum.process(
                samples.extracting(first - block.startFrame..<end - block.startFrame))
        }
    }
}
