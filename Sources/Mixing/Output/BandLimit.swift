import AudioCore
import DSP

/// The low-pass that leaves the probe's band to the probe.
///
/// A linear-phase FIR, so that a voice keeps its shape and begins at its frame exactly. `process` is
/// real-time safe.
struct BandLimit: ~Copyable {
    /// Attenuation from the stop band's start up, in dB.
    static let attenuation = 120.0
    /// Seconds of samples that are filtered at a time, at least: they are so much later, and cost far less
    /// than one by one.
    private static let block = 0.005

    /// The delay in frames, whole.
    let latency: Int

    private let channelCount: Int
    private var filter: OverlapSaveFilter

    init(_ configuration: MixerConfiguration) {
        let taps = FIR.lowpass(
            cutoff: configuration.stopband - configuration.transition / 2,
            transition: configuration.transition, attenuation: Self.attenuation,
            sampleRate: configuration.format.sampleRate)
        channelCount = configuration.format.channelCount
        filter = OverlapSaveFilter(
            coefficients: taps, block: configuration.frames(Self.block), channelCount: channelCount)
        latency = taps.count / 2 + filter.delay
    }

    /// Filters the first frames in place.
    mutating func process(_ buffer: borrowing PlanarBuffer, _ frameCount: Int) {
        for channel in 0..<channelCount {
            var span = UnsafeMutableBufferPointer(
                start: buffer.channel(channel), count: frameCount
            ).mutableSpan
            filter.process(&span, channel: channel)
        }
    }

    /// Forgets what it has heard; `frame` frames have been mixed before the next.
    mutating func reset(at frame: Int) {
        filter.reset(at: frame)
    }
}
