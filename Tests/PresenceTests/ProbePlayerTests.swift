import AudioCore
import CAllocationCounter
import TestVectors
import Testing

@testable import Presence

struct ProbePlayerTests {
    private static func player() throws -> ProbePlayer {
        try ProbePlayer(
            tones: [18_750, 21_000], hasBurst: false, level: Decibels(-20), sampleRate: 48_000)
    }

    /// What is played in the frames, asked for in blocks of a size.
    private static func samples(
        _ player: ProbePlayer, _ frames: Range<Int>, size: Int
    ) -> [[Float]] {
        var block = AudioBlock(channelCount: 2, capacity: size)
        var output = [[Float]](repeating: [], count: 2)
        var frame = frames.lowerBound
        while frame < frames.upperBound {
            block.startFrame = frame
            block.setFrameCount(min(size, frames.upperBound - frame))
            player.render(into: &block)
            for channel in 0..<2 {
                block.withChannel(channel) { span in
                    for index in span.indices { output[channel].append(span[index]) }
                }
            }
            frame = block.endFrame
        }
        return output
    }

    @Test func `all channels play the signal of noctule probe, from whatever frame`() throws {
        let slots = ProbeSlots(sampleRate: 48_000)
        var signal = ProbeSignal(slots: slots)
        try signal.change(
            at: 0, to: ProbeWaveform(tones: [18_750, 21_000], in: slots), level: Decibels(-20))
        let expected = [Float](unsafeUninitializedCapacity: 9_600) { buffer, count in
            var span = buffer.mutableSpan
            for index in span.indices { span[index] = 0 }
            signal.render(into: &span, startFrame: 0)
            count = 9_600
        }
        for start in [0, 1_440, 123_457] {
            let played = Self.samples(try Self.player(), start..<start + 9_600, size: 480)
            #expect(played == [expected, expected])
        }
    }

    @Test(arguments: [1, 7, 480, 4_096])
    func `the size of blocks changes no bit`(size: Int) throws {
        let reference = Self.samples(try Self.player(), 0..<6_000, size: 6_000)
        #expect(Self.samples(try Self.player(), 0..<6_000, size: size) == reference)
    }

    @Test func `frames that were skipped leave the others as they were`() throws {
        let whole = Self.samples(try Self.player(), 0..<9_600, size: 480)[0]
        let player = try Self.player()
        _ = Self.samples(player, 0..<480, size: 480)
        #expect(Self.samples(player, 7_000..<9_600, size: 480)[0] == Array(whole[7_000...]))
    }

    @Test func `it fades out over its fade and is silent from then on`() throws {
        let player = try Self.player()
        let before = Self.samples(player, 0..<9_600, size: 480)[0]
        player.fadeOut()
        player.fadeOut()
        let after = Self.samples(player, 9_600..<19_200, size: 480)[0]
        #expect(player.fadeFrames == 4_800)
        #expect(before.suffix(480).contains { abs($0) > 0.1 })
        #expect(after.prefix(480).contains { abs($0) > 0.1 })
        #expect(after.dropFirst(4_800).allSatisfy { $0 == 0 })
        // A raised cosine's middle, and nearly nothing at its end.
        #expect(after[2_300..<2_500].map(abs).max() ?? 0 < 0.12)
        #expect(after[4_700..<4_800].map(abs).max() ?? 0 < 0.001)
    }

    @Test(.enabled(if: Build.isRelease, "release builds only"))
    func `playing and fading out allocate nothing`() throws {
        func play(_ player: ProbePlayer) -> Int {
            var block = AudioBlock(channelCount: 2, capacity: 480)
            allocation_counter_start()
            for index in 0..<30 {
                if index == 12 { player.fadeOut() }
                block.startFrame = 480 * index
                block.setFrameCount(480)
                player.render(into: &block)
            }
            return Int(allocation_counter_stop())
        }
        // The first touch of generic metadata and lazy globals allocates.
        _ = play(try Self.player())
        #expect(play(try Self.player()) == 0)
    }
}
