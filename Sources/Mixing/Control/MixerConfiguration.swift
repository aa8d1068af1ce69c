public import AudioCore
import DSP

/// What a mixer is made for; constant for its life.
public struct MixerConfiguration: Equatable, Sendable {
    /// The rate and channels of the mix and of everything that is mixed; `leastSampleRate` at least.
    public var format: AudioFormat
    /// The most voices that play or wait at a time; at least 1.
    public var voiceCapacity = 64
    /// The highest true peak of all that is played, the probe included; at most 0 dBTP.
    public var ceiling = Decibels(-1)
    /// The most that the probe's peak may be, as an amplitude; the limiter keeps this much free.
    public var probePeak: Float = 0
    /// From this frequency in Hz up there is nothing but the probe.
    public var stopband = Self.defaultStopband
    /// Hz below `stopband` up to which everything passes whole; above 0.
    public var transition = 500.0
    /// Seconds that the limiter looks ahead; it turns the gain down over this time.
    public var lookahead = 0.005
    /// Time constant in seconds with which the limiter lets go.
    public var release = 0.15
    /// How far music is turned down while it gives way.
    public var duckDepth = Decibels(-20)
    /// Bits of the integers that the samples will be rounded to, 8 to 24; nil for none, no dither then.
    public var ditherBits: Int?

    /// Where the pass band of music ends for a probe of the usual tones, in Hz.
    public static let defaultStopband = 17_500.0

    /// The lowest sample rate of a mix, in Hz: the stop band lies within it.
    public static let leastSampleRate = 36_000.0

    /// A mixer with the defaults.
    public init(format: AudioFormat) {
        self.format = format
    }

    /// The most that everything but the probe may reach at the points that the limiter looks at, as an
    /// amplitude; between them, too, it is then below what the ceiling leaves.
    var musicCeiling: Float {
        let share = OversampledPeak.leastShare(
            bandwidth: stopband, sampleRate: format.sampleRate)
        return (Float(Decibels(ceiling.value - Self.margin).amplitude) - probePeak) * Float(share)
    }

    /// What the interpolations of limiters and meters differ by, in dB.
    private static let margin = 0.03

    /// Frames in so many seconds, the nearest whole number.
    func frames(_ seconds: Double) -> Int { Int((seconds * format.sampleRate).rounded()) }
}
