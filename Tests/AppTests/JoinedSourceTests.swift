import AudioCore
import Testing

@testable import App

@Suite struct JoinedSourceTests {
    /// Counts: channel c of frame n is n + 1000·c.
    private struct Counter: AudioSource {
        let format: AudioFormat
        let frameCount: Int
        private var position = 0

        init(channels: Int, frames: Int) {
            format = AudioFormat(sampleRate: 1000, channelCount: channels)
            frameCount = frames
        }

        mutating func read(into block: inout AudioBlock) throws {
            let count = min(block.capacity, frameCount - position)
            for channel in 0..<format.channelCount {
                block.withMutableChannel(channel) { samples in
                    for index in 0..<count {
                        samples[index] = Float(position + index + 1000 * channel)
                    }
                }
            }
            block.startFrame = position
            block.setFrameCount(count)
            position += count
        }
    }

    /// All frames of each channel, read in blocks of a size.
    private func read(
        recorded: Int, played: Int, channels: Int = 1, offset: Double = 0, size: Int = 7
    ) throws -> [[Float]] {
        let source = JoinedSource(
            Counter(channels: 2, frames: recorded),
            reference: Counter(channels: channels, frames: played), offset: offset)
        #expect(source.format == AudioFormat(sampleRate: 1000, channelCount: 3))
        var block = AudioBlock(channelCount: 3, capacity: size)
        var result: [[Float]] = [[], [], []]
        while true {
            try source.read(into: &block)
            #expect(block.startFrame == result[0].count || block.frameCount == 0)
            guard block.frameCount > 0 else { return result }
            for channel in 0..<3 {
                block.withChannel(channel) { samples in
                    for index in 0..<samples.count { result[channel].append(samples[index]) }
                }
            }
        }
    }

    @Test func `the microphones stay, the playback comes last`() throws {
        let channels = try read(recorded: 30, played: 30)
        #expect(channels[0] == (0..<30).map(Float.init))
        #expect(channels[1] == (1000..<1030).map(Float.init))
        #expect(channels[2] == (0..<30).map(Float.init))
    }

    @Test(arguments: [1, 7, 8, 100])
    func `a playback that begins later or earlier is moved, silent where there is none`(
        size: Int
    ) throws {
        let later = try read(recorded: 20, played: 10, offset: 0.005, size: size)[2]
        #expect(
            later == Array(repeating: 0, count: 5) + (0..<10).map(Float.init) + [0, 0, 0, 0, 0])
        let earlier = try read(recorded: 20, played: 15, offset: -0.005, size: size)[2]
        #expect(earlier == (5..<15).map(Float.init) + Array(repeating: 0, count: 10))
    }

    @Test func `a playback of two channels is their mean, a longer one is cut off`() throws {
        let channels = try read(recorded: 5, played: 10_000, channels: 2)
        #expect(channels[2] == [500, 501, 502, 503, 504])
    }
}
