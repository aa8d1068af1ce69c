public import AudioCore

/// The mix as the audio thread reads it: voices, groups and probe, never above the ceiling.
///
/// It never ends. While nothing but the probe plays, the rest is not computed. The order is: voices under their gains, groups, volume; a low-pass that leaves the
/// probe's band alone; a true-peak limiter; the probe; dither. Block size never changes a bit. All
/// calls are real-time safe: no allocation, no lock. For one thread at a time.
public final class MixerSource: AudioSource {
    /// The rate and channels of the mix.
    public let format: AudioFormat
    /// Frames between mixing a voice and playing it: what is asked for now is heard so much later.
    public let latency: Int

    private var engine: MixEngine

    init(_ configuration: MixerConfiguration, link: MixerLink) {
        format = configuration.format
        engine = MixEngine(configuration, link: link)
        latency = engine.latency
    }

    /// The frame of the mix that comes next.
    public var position: Int { engine.playedFrame }

    /// The least gain that the limiter had since it was last asked, an amplitude; 1 is no limiting.
    public func takeLeastGain() -> Float { engine.takeLeastGain() }

    /// Fills the whole block with the next frames.
    public func read(into block: inout AudioBlock) {
        prepare(&block)
        engine.render(into: &block, reference: nil)
    }

    /// Fills the whole block with the next frames, and another with the same without probe and dither:
    /// what an echo canceller wants.
    ///
    /// - Parameter reference: holds as many frames and channels as the block.
    public func read(into block: inout AudioBlock, reference: inout AudioBlock) {
        precondition(
            reference.capacity >= block.capacity && reference.channelCount == block.channelCount,
            "the reference is as large as the block")
        prepare(&block)
        reference.startFrame = block.startFrame
        reference.setFrameCount(block.capacity)
        withUnsafeMutablePointer(to: &reference) {
            engine.render(into: &block, reference: $0)
        }
    }

    /// Fills the block's `frameCount` frames with the next ones and leaves its `startFrame` as it is.
    public func render(into block: inout AudioBlock) {
        check(block)
        engine.render(into: &block, reference: nil)
    }

    /// Lets everything rise from silence with the next frame: a loudspeaker that had been away is back.
    public func riseAgain() { engine.riseAgain() }

    /// Frames that `fadeOut` takes.
    public var fadeFrames: Int { engine.fadeFrames }

    /// Fades everything, the probe too, to silence with the next frame; again does nothing.
    public func fadeOut() { engine.fadeOut() }

    /// Fades the probe out with the next frame, and in again after so many frames of silence; does nothing
    /// while it fades or is off.
    ///
    /// - Parameter frameCount: of silence, at least 1.
    public func pauseProbe(for frameCount: Int) {
        precondition(frameCount >= 1, "a pause lasts at least one frame")
        engine.pauseProbe(for: frameCount)
    }

    /// Moves the frame clock on over frames that a device lost.
    ///
    /// The probe keeps its phase to the clock, voices go on where they were.
    ///
    /// - Parameter frameCount: at least 0.
    public func skip(_ frameCount: Int) {
        precondition(frameCount >= 0, "a clock never runs backwards")
        engine.skip(frameCount)
    }

    private func check(_ block: borrowing AudioBlock) {
        precondition(
            block.channelCount == format.channelCount, "the block has other channels than the mix")
    }

    private func prepare(_ block: inout AudioBlock) {
        check(block)
        block.startFrame = position
        block.setFrameCount(block.capacity)
    }
}
