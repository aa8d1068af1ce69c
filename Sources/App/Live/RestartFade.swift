import AudioCore
import Foundation

/// Fades a playback in where it goes on behind frames that nobody played, so that it does not click.
///
/// The gain of the n-th of N frames is ½ − ½·cos(π·(n + ½)/N). Frames that follow each other are left
/// as they are. Real-time safe.
struct RestartFade {
    /// Seconds of a fade.
    static let duration = 0.1

    /// Frames of a fade.
    let frameCount: Int

    private var nextFrame: Int?
    /// Where the last fade began; nil before the first.
    private var start: Int?

    init(sampleRate: Double) {
        frameCount = Int((Self.duration * sampleRate).rounded())
    }

    /// Takes the block that is played next.
    mutating func apply(to block: inout AudioBlock) {
        if let nextFrame, block.startFrame != nextFrame { start = block.startFrame }
        nextFrame = block.endFrame
        guard let start, block.startFrame - start < frameCount else { return }
        let first = block.startFrame - start
        for channel in 0..<block.channelCount {
            block.withMutableFrames(ofChannel: channel) { samples in
                for index in 0..<min(samples.count, frameCount - first) {
                    samples[index] *= gain(first + index)
                }
            }
        }
    }

    private func gain(_ frame: Int) -> Float {
        Float(0.5 - 0.5 * cos(.pi * (Double(frame) + 0.5) / Double(frameCount)))
    }
}
