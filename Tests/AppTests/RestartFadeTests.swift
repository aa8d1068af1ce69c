import AudioCore
import Foundation
import Testing

@testable import App

struct RestartFadeTests {
    /// Plays ones in blocks that begin at these frames, and gives the samples by frame.
    private func played(_ blocks: [Range<Int>]) -> [Int: Float] {
        var fade = RestartFade(sampleRate: 48_000)
        var samples: [Int: Float] = [:]
        var block = AudioBlock(channelCount: 2, capacity: 10_000)
        for frames in blocks {
            block.startFrame = frames.lowerBound
            block.setFrameCount(frames.count)
            for channel in 0..<2 {
                block.withMutableFrames(ofChannel: channel) { span in
                    for index in 0..<span.count { span[index] = 1 }
                }
            }
            fade.apply(to: &block)
            block.withChannel(1) { span in
                for index in 0..<frames.count { samples[frames.lowerBound + index] = span[index] }
            }
        }
        return samples
    }

    @Test func `what follows without a gap is left as it is, from the start on`() {
        #expect(played([100..<580, 580..<1_060]).values.allSatisfy { $0 == 1 })
    }

    @Test(arguments: [[5_000..<15_000], [5_000..<5_007, 5_007..<9_000, 9_000..<15_000]])
    func `behind a gap it rises as a raised cosine over 100 ms, whatever the blocks`(
        _ blocks: [Range<Int>]
    ) {
        let samples = played([0..<480] + blocks)
        for frame in 5_000..<15_000 {
            let phase = min(1, (Double(frame - 5_000) + 0.5) / 4_800)
            let expected = 0.5 - 0.5 * cos(.pi * phase)
            #expect(abs(Double(samples[frame] ?? 0) - expected) < 1e-6)
        }
    }

    @Test func `a gap within a fade begins it anew`() {
        let samples = played([0..<480, 1_000..<2_000, 3_000..<9_000])
        #expect((samples[3_000] ?? 1) < 1e-6 && samples[7_800] == 1)
    }
}
