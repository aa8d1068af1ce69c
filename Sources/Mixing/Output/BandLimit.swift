import AudioCore
import DSP

/// The low-pass that leaves the probe's band to the probe.
///
/// A linear-phase FIR, so that a voice keeps its shape and begins at its frame exactly. `process` is
/// real-time safe.
struct BandLimit {
    /// Attenuation from the stop band's start up, in dB.
    static let attenuation = 120.0

    /// The delay in frames, whole.
    let latency: Int

    private var filters: [FIRFilter]

    init(_ configuration: MixerConfiguration) {
        let taps = FIR.lowpass(
            cutoff: configuration.stopband - configuration.transition / 2,
            transition: configuration.transition, attenuation: Self.attenuation,
            sampleRate: configuration.format.sampleRate)
        latency = taps.count / 2
        filters = (0..<configuration.format.channelCount).map { _ in
            FIRFilter(coefficients: taps)
        }
    }

    /// Filters the first frames in place.
    mutating func process(_ buffer: borrowing PlanarBuffer, _ frameCount: Int) {
        for channel in filters.indices {
            var span = UnsafeMutableBufferPointer(
                start: buffer.channel(channel), count: frameCount
            ).mutableSpan
            filters[channel].process(&span)
        }
    }

    mutating func reset() {
        for channel in filters.indices { filters[channel].reset() }
    }
}
