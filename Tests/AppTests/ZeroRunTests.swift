import AudioCore
import CAllocationCounter
import Testing

@testable import App

struct ZeroRunTests {
    /// A block of three channels, of which the last is no microphone.
    private static func block(_ last: [Float]) -> AudioBlock {
        var block = AudioBlock(channelCount: 3, capacity: 10)
        block.setFrameCount(10)
        for channel in 0..<3 {
            block.withMutableFrames(ofChannel: channel) { $0[9] = last[channel] }
        }
        return block
    }

    @Test func `blocks count in which every microphone gives zeros, whatever is played`() {
        let run = ZeroRun(channelCount: 2)
        run.write(Self.block([0, 0, 0]))
        run.write(Self.block([0, 0, 0.5]))
        #expect(run.frameCount == 20)
        run.write(Self.block([0, 1e-20, 0]))
        #expect(run.frameCount == 0)
        run.write(Self.block([0, 0, 0]))
        #expect(run.frameCount == 10)
        run.write(Self.block([-1, 0, 0]))
        #expect(run.frameCount == 0)
    }

    @Test func `it allocates nothing`() {
        let silent = Self.block([0, 0, 0])
        let loud = Self.block([1, 0, 0])
        // The first touch of generic metadata allocates.
        let rehearsed = ZeroRun(channelCount: 2)
        rehearsed.write(silent)
        rehearsed.write(loud)
        let run = ZeroRun(channelCount: 2)
        allocation_counter_start()
        run.write(loud)
        run.write(silent)
        let count = allocation_counter_stop()
        #expect(count == 0 && run.frameCount == 10)
    }
}
