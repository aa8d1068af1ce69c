import AudioCore
import AudioFile
import Events
import Foundation

@testable import App

/// An input of streams of mono at 48 kHz, a millisecond a block, whatever is played.
final class StubInput: LiveInput {
    let name = "hw:CARD=Stub"
    let hasClock: Bool
    let tellsFaults = false
    /// Whether the device has been away at the end of a stream; so it is for as many streams.
    var goesOn: Bool { opened <= absences }
    let hasLoudspeaker = false

    private let absences: Int
    private let blocks: Int
    private let lost: Int
    private let willOpen: (Int) -> Void
    private var opened = 0
    private let sample: (Int) -> Float

    /// Describes the stream.
    ///
    /// - Parameters:
    ///   - blocks: after which a stream ends.
    ///   - absences: streams that end because the device has been away.
    ///   - lost: frames that are lost before each block.
    ///   - sample: is given for every frame of the block of a number.
    ///   - willOpen: is told the number of the stream that is opened, from 1.
    init(
        blocks: Int, hasClock: Bool = true, absences: Int = 0, lost: Int = 0,
        sample: @escaping (Int) -> Float = { _ in 0.25 },
        willOpen: @escaping (Int) -> Void = { _ in }
    ) {
        self.blocks = blocks
        self.hasClock = hasClock
        self.absences = absences
        self.lost = lost
        self.willOpen = willOpen
        self.sample = sample
    }

    func open(playing playback: LivePlayback) throws -> LiveStream {
        opened += 1
        willOpen(opened)
        if case .sound(_, let make) = playback { _ = try make(48_000) }
        return LiveStream(
            source: Source(blocks: blocks, lost: lost, sample: sample), playback: nil,
            blockFrames: 48,
            latency: 0, encoding: .float32)
    }

    private struct Source: AudioSource {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        let blocks: Int
        let lost: Int
        let sample: (Int) -> Float
        var position = 0

        mutating func read(into block: inout AudioBlock) {
            guard position < blocks else {
                block.setFrameCount(0)
                return
            }
            let value = sample(position)
            block.setFrameCount(48)
            block.startFrame = (48 + lost) * position + lost
            block.withMutableFrames(ofChannel: 0) { span in
                for index in 0..<span.count { span[index] = value }
            }
            position += 1
        }
    }
}
