import AudioCore
public import AudioFile
import Calibration

/// The sound of a calibration as an audio file, to be played while the rig records.
public struct CalibrationSignal {
    private let plan: CalibrationPlan
    private let channelCount: Int

    /// Prepares the sound.
    ///
    /// - Parameters:
    ///   - sampleRate: one of `ProbeFile.sampleRates`.
    ///   - channelCount: all channels are alike.
    public init(sampleRate: Double, channelCount: Int) {
        plan = CalibrationPlan(sampleRate: sampleRate)
        self.channelCount = channelCount
    }

    /// How long the sound is, in seconds.
    public var duration: Double { plan.duration }

    /// Renders the file; interrupted or failing, it leaves none.
    ///
    /// - Parameters:
    ///   - path: its ending tells the container.
    ///   - progress: is told the share done, 0…1.
    /// - Throws: `AudioFileError`.
    public func write(
        to path: String, encoding: AudioFileEncoding, isInterrupted: () -> Bool = { false },
        progress: (Double) -> Void = { _ in }
    ) throws(AudioFileError) {
        let stimulus = CalibrationStimulus(plan: plan)
        let format = AudioFormat(sampleRate: plan.sampleRate, channelCount: channelCount)
        let writer = try AudioFileWriter(path: path, format: format, encoding: encoding)
        var block = AudioBlock(channelCount: channelCount, capacity: 4096)
        var frame = 0
        while frame < plan.frameCount {
            guard !isInterrupted() else { return }
            block.startFrame = frame
            block.setFrameCount(min(block.capacity, plan.frameCount - frame))
            for channel in 0..<channelCount {
                block.withMutableChannel(channel) { stimulus.render(into: &$0, startFrame: frame) }
            }
            try writer.write(block)
            frame += block.frameCount
            progress(Double(frame) / Double(plan.frameCount))
        }
        try writer.close()
    }
}
