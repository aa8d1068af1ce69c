import AudioCore
import Calibration

/// The sound of a calibration as a loudspeaker is given it: once.
final class CalibrationPlayer: Playback {
    /// It stops at once.
    let fadeFrames = 0

    private let stimulus: CalibrationStimulus
    private var origin: Int?

    init(plan: CalibrationPlan) {
        stimulus = CalibrationStimulus(plan: plan)
    }

    func render(into block: inout AudioBlock) {
        let start = block.startFrame - (origin ?? block.startFrame)
        origin = block.startFrame - start
        for channel in 0..<block.channelCount {
            block.withMutableChannel(channel) { stimulus.render(into: &$0, startFrame: start) }
        }
    }

    func fadeOut() {}
}
