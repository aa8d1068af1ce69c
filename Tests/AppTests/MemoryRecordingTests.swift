import AudioCore
import CAllocationCounter
import Testing

@testable import App

struct MemoryRecordingTests {
    private static func block() -> AudioBlock {
        var block = AudioBlock(channelCount: 2, capacity: 480)
        block.setFrameCount(480)
        for channel in 0..<2 {
            block.withMutableFrames(ofChannel: channel) { span in
                for index in 0..<span.count { span[index] = Float(index + 1000 * channel) }
            }
        }
        return block
    }

    @Test func `what was written is read again, up to what fits`() {
        let block = Self.block()
        let recording = MemoryRecording(
            format: AudioFormat(sampleRate: 48_000, channelCount: 2), capacity: 600)
        for _ in 0..<2 { recording.write(block) }
        var read = AudioBlock(channelCount: 2, capacity: 1_000)
        recording.read(into: &read)
        #expect(read.frameCount == 600 && read.startFrame == 0)
        for channel in 0..<2 {
            read.withChannel(channel) { span in
                let isRight = (0..<600).allSatisfy {
                    span[$0] == Float($0 % 480 + 1000 * channel)
                }
                #expect(isRight)
            }
        }
        recording.read(into: &read)
        #expect(read.frameCount == 0)
    }

    @Test func `the first write allocates nothing`() {
        let block = Self.block()
        let format = AudioFormat(sampleRate: 48_000, channelCount: 2)
        // The first touch of generic metadata allocates.
        MemoryRecording(format: format, capacity: 480).write(block)
        let recording = MemoryRecording(format: format, capacity: 480)
        allocation_counter_start()
        recording.write(block)
        let count = allocation_counter_stop()
        #expect(count == 0)
    }
}
