import AudioCore
import AudioFile
import Events
import Foundation

@testable import App

/// An input of one stream of mono at 48 kHz, a millisecond a block, whatever is played.
final class StubInput: LiveInput {
    let name = "hw:CARD=Stub"
    let hasClock: Bool
    let tellsFaults = false
    let goesOn: Bool
    let hasLoudspeaker = false

    private let blocks: Int
    private let sample: (Int) -> Float

    /// Describes the stream.
    ///
    /// - Parameters:
    ///   - blocks: after which it ends.
    ///   - goesOn: whether it ends because the device has been away.
    ///   - sample: is given for every frame of the block of a number.
    init(
        blocks: Int, hasClock: Bool = true, goesOn: Bool = false,
        sample: @escaping (Int) -> Float = { _ in 0.25 }
    ) {
        self.blocks = blocks
        self.hasClock = hasClock
        self.goesOn = goesOn
        self.sample = sample
    }

    func open(playing playback: LivePlayback) throws -> LiveStream {
        if case .sound(_, let make) = playback { _ = try make(48_000) }
        return LiveStream(
            source: Source(blocks: blocks, sample: sample), playback: nil, blockFrames: 48,
            latency: 0, encoding: .float32)
    }

    private struct Source: AudioSource {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        let blocks: Int
        let sample: (Int) -> Float
        var position = 0

        mutating func read(into block: inout AudioBlock) {
            guard position < blocks else {
                block.setFrameCount(0)
                return
            }
            let value = sample(position)
            block.setFrameCount(48)
            block.startFrame = 48 * position
            block.withMutableFrames(ofChannel: 0) { span in
                for index in 0..<span.count { span[index] = value }
            }
            position += 1
        }
    }
}
