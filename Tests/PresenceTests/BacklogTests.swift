import AudioCore
import Testing

@testable import Presence

struct BacklogTests {
    /// A block of frames whose samples are their frames' numbers, negative in the second channel.
    private static func block(_ frames: Range<Int>) -> AudioBlock {
        var block = AudioBlock(channelCount: 2, capacity: max(1, frames.count))
        block.startFrame = frames.lowerBound
        block.setFrameCount(frames.count)
        for channel in 0..<2 {
            block.withMutableChannel(channel) { samples in
                for (index, frame) in frames.enumerated() {
                    samples[index] = channel == 0 ? Float(frame) : -Float(frame)
                }
            }
        }
        return block
    }

    /// Takes up to so many frames, and checks both channels and the frame number.
    private static func take(_ most: Int, of backlog: inout Backlog, by capacity: Int) -> [Int] {
        var piece = AudioBlock(channelCount: 2, capacity: capacity)
        backlog.take(most, into: &piece)
        let first = piece.withChannel(0) { samples in samples.indices.map { Int(samples[$0]) } }
        let second = piece.withChannel(1) { samples in samples.indices.map { Int(samples[$0]) } }
        #expect(second == first.map { -$0 })
        #expect(first.first ?? piece.startFrame == piece.startFrame)
        return first
    }

    @Test func `frames come out in order, round the end of the ring and back before its start`() {
        var backlog = Backlog(channelCount: 2, capacity: 10)
        var count = backlog.count
        #expect(count == 0)
        backlog.prepend(Self.block(5..<9))
        backlog.append(Self.block(9..<20), 0..<6)
        count = backlog.count
        #expect(count == 10)
        #expect(Self.take(.max, of: &backlog, by: 3) == [5, 6, 7])
        #expect(Self.take(2, of: &backlog, by: 3) == [8, 9])
        backlog.prepend(Self.block(6..<10))
        #expect(Self.take(.max, of: &backlog, by: 20) == [6, 7, 8, 9, 10, 11, 12, 13, 14])
        count = backlog.count
        #expect(count == 0)
        backlog.prepend(Self.block(30..<32))
        backlog.clear()
        let isEmpty = backlog.isEmpty
        #expect(isEmpty)
    }
}
