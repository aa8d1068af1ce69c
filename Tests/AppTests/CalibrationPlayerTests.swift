import AudioCore
import Testing

@testable import App
@testable import Calibration

struct CalibrationPlayerTests {
    /// The samples of a block of 480 that has room for 500 and was full of nines.
    private func render(_ player: CalibrationPlayer, at frame: Int) -> [Float] {
        var block = AudioBlock(channelCount: 1, capacity: 500)
        block.setFrameCount(500)
        block.withMutableFrames(ofChannel: 0) { span in
            for index in 0..<500 { span[index] = 9 }
        }
        block.startFrame = frame
        block.setFrameCount(480)
        player.render(into: &block)
        block.setFrameCount(500)
        return block.withChannel(0) { span in (0..<500).map { span[$0] } }
    }

    @Test func `it plays the plan's sound into the block's frames only, and stops at once`() {
        let plan = CalibrationPlan(sampleRate: 48_000)
        let player = CalibrationPlayer(plan: plan)
        _ = render(player, at: 7)
        // In the middle of the marker that it starts with.
        let frame = Int((plan.startMarker + 0.5 * plan.marker) * plan.sampleRate)
        var expected = [Float](repeating: 0, count: 480)
        var span = expected.mutableSpan
        CalibrationStimulus(plan: plan).render(into: &span, startFrame: frame)
        let played = render(player, at: frame + 7)
        #expect(Array(played.prefix(480)) == expected && expected.contains { abs($0) > 0.01 })
        #expect(played.suffix(20).allSatisfy { $0 == 9 })
        player.fadeOut()
        #expect(render(player, at: frame + 487).prefix(480).allSatisfy { $0 == 0 })
    }
}
