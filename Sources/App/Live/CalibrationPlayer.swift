import AudioCore
import Calibration

/// The sound of a calibration as a loudspeaker is given it: once.
final class CalibrationPlayer: Playback {
    /// It stops at once.
    let fadeFrames = 0

    private let stimulus: CalibrationStimulus
    private var origin: Int?
    private var isOver = false

    init(plan: CalibrationPlan) {
        stimulus = CalibrationStimulus(plan: plan)
    }

    func render(into block: inout AudioBlock) {
        let start = block.startFrame - (origin ?? block.startFrame)
        origin = block.startFrame - start
        for channel in 0..<block.channelCount {
            block.withMutableFrames(ofChannel: channel) { samples in
                if isOver {
                    for index in 0..<samples.count { samples[index] = 0 }
                } else {
                    stimulus.render(into: &samples, startFrame: start)
                }
            }
        }
    }

    func fadeOut() {
        isOver = true
    }
}
