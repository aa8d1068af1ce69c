import AudioCore
import Mixing
import Sensing

/// A mixer as the loudspeaker of one stream, whose frame 0 is wherever the mix has come to.
///
/// Frames are asked for in order, or later ones where the card has lost some; a mixer cannot go back.
/// Real-time safe.
final class MixPlayer: Playback {
    let fadeFrames: Int
    /// The frame of the mix that is the stream's frame 0.
    let origin: Int

    private let source: MixerSource
    private let pause: ProbePause

    /// Begins a stream, in which everything rises from silence.
    ///
    /// - Parameters:
    ///   - source: that nothing else reads meanwhile.
    ///   - pause: of the probe, for detectors to ask for.
    init(_ source: MixerSource, pause: ProbePause) {
        self.source = source
        self.pause = pause
        origin = source.position
        fadeFrames = source.fadeFrames
        source.riseAgain()
    }

    func render(into block: inout AudioBlock) {
        let lost = block.startFrame + origin - source.position
        guard lost >= 0 else {
            // A card that failed while it was written to, and asks again: it plays silence first anyway.
            for channel in 0..<block.channelCount {
                block.withMutableFrames(ofChannel: channel) { span in
                    for index in span.indices { span[index] = 0 }
                }
            }
            return
        }
        source.skip(lost)
        if let frameCount = pause.take() { source.pauseProbe(for: frameCount) }
        source.render(into: &block)
    }

    func fadeOut() { source.fadeOut() }
}
