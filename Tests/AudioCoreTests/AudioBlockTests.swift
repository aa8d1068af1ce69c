import AudioCore
import Testing

struct AudioBlockTests {
    struct Refusal: Error, Equatable {}

    /// A block of which frame f of channel c holds 100·c + f.
    private static func numbered(channels: Int, capacity: Int) -> AudioBlock {
        var block = AudioBlock(channelCount: channels, capacity: capacity)
        for channel in 0..<channels {
            block.withMutableChannel(channel) { samples in
                for frame in 0..<samples.count { samples[frame] = Float(100 * channel + frame) }
            }
        }
        return block
    }

    @Test func `a new block is empty, at frame 0, and silent`() {
        var block = AudioBlock(channelCount: 3, capacity: 5)
        #expect(block.frameCount == 0 && block.startFrame == 0 && block.endFrame == 0)
        #expect(block.channelCount == 3 && block.capacity == 5)
        for channel in 0..<3 {
            let lent = block.withChannel(channel) { $0.count }
            #expect(lent == 0)
        }
        block.setFrameCount(5)
        for channel in 0..<3 {
            block.withChannel(channel) { samples in
                for frame in 0..<5 { #expect(samples[frame] == 0) }
            }
        }
    }

    @Test(arguments: [0, 1, 4, 6])
    func `a channel is lent with its valid frames only`(count: Int) {
        var block = Self.numbered(channels: 2, capacity: 6)
        block.setFrameCount(count)
        for channel in 0..<2 {
            let samples = block.withChannel(channel) { span in (0..<span.count).map { span[$0] } }
            #expect(samples == (0..<count).map { Float(100 * channel + $0) })
        }
    }

    @Test func `writing has room for the whole capacity, whatever is valid`() {
        var block = AudioBlock(channelCount: 1, capacity: 9)
        block.setFrameCount(2)
        let room = block.withMutableChannel(0) { $0.count }
        #expect(room == 9)
    }

    @Test func `writing one channel changes no other`() {
        var block = Self.numbered(channels: 3, capacity: 4)
        block.setFrameCount(4)
        block.withMutableChannel(1) { samples in
            for frame in 0..<4 { samples[frame] = -1 }
        }
        let channels = (0..<3).map { channel in
            block.withChannel(channel) { span in (0..<span.count).map { span[$0] } }
        }
        #expect(channels == [[0, 1, 2, 3], [-1, -1, -1, -1], [200, 201, 202, 203]])
    }

    @Test func `the end is as many frames after the start as are valid`() {
        var block = AudioBlock(channelCount: 1, capacity: 480)
        block.startFrame = 9_600
        block.setFrameCount(37)
        #expect(block.endFrame == 9_637)
        block.setFrameCount(0)
        #expect(block.endFrame == 9_600)
    }

    @Test func `an error thrown while samples are lent comes through`() {
        var block = AudioBlock(channelCount: 1, capacity: 1)
        #expect(throws: Refusal()) {
            try block.withChannel(0) { _ throws(Refusal) in throw Refusal() }
        }
        #expect(throws: Refusal()) {
            try block.withMutableChannel(0) { _ throws(Refusal) in throw Refusal() }
        }
    }

    @Test func `more frames than the capacity are refused`() async {
        await #expect(processExitsWith: .failure) {
            var block = AudioBlock(channelCount: 1, capacity: 4)
            block.setFrameCount(5)
        }
    }

    @Test func `a channel that is not there is refused`() async {
        await #expect(processExitsWith: .failure) {
            let block = AudioBlock(channelCount: 2, capacity: 4)
            block.withChannel(2) { _ in }
        }
    }
}
