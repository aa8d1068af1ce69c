public import AudioCore

/// The probe as a loudspeaker is given it, every channel alike: faded in from the first frame on that
/// is asked for, faded out when it is asked to.
public final class ProbePlayer: Playback {
    /// The tones in Hz, on bins of the sample rate.
    public let frequencies: [Double]
    /// Frames of a fade.
    public let fadeFrames: Int

    private var signal: ProbeSignal
    /// The frame that is the signal's frame 0; nil until something has been rendered.
    private var origin: Int?
    private var nextFrame = 0
    private var isFadingOut = false

    /// Composes a probe; this allocates, playing does not.
    ///
    /// - Parameters:
    ///   - tones: in Hz; moved to the nearest bins.
    ///   - hasBurst: whether a range burst goes with them.
    ///   - level: of each tone, and of the burst.
    ///   - sampleRate: in Hz.
    /// - Throws: where tones or level do not suit the rate.
    public init(
        tones: [Double], hasBurst: Bool, level: Decibels, sampleRate: Double
    ) throws(ProbeError) {
        let slots = ProbeSlots(sampleRate: sampleRate)
        let waveform = try ProbeWaveform(tones: tones, hasBurst: hasBurst, in: slots)
        frequencies = waveform.frequencies
        signal = ProbeSignal(slots: slots)
        fadeFrames = signal.fadeFrames
        try signal.change(at: 0, to: waveform, level: level)
    }

    /// Writes the block's frames.
    public func render(into block: inout AudioBlock) {
        let startFrame = block.startFrame - (origin ?? block.startFrame)
        origin = block.startFrame - startFrame
        for channel in 0..<block.channelCount {
            block.withMutableFrames(ofChannel: channel) {
                signal.render(into: &$0, startFrame: startFrame)
            }
        }
        nextFrame = startFrame + block.frameCount
    }

    /// Fades out from the frame after the last one rendered.
    public func fadeOut() {
        guard !isFadingOut else { return }
        isFadingOut = true
        signal.stop(at: nextFrame)
    }
}
