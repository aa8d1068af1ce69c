/// A tone from another device, steady or not.
///
/// What it stands for, with levels typical of 1 to 2 m:
/// - a switching power supply near a carrier: 20 to 40 dB, wandering by some Hz, on and off;
/// - a motion detector or parking sensor at 25 kHz in pulses, a pest repeller that sweeps from 20
///   to 50 kHz at 80 to 100 dB: above half the sample rate, so folded back as far as the
///   microphone's filter lets it through;
/// - an alarm: 2 to 4 kHz at 70 to 90 dB in bursts, with harmonics to 20 kHz;
/// - the brush and the fan of a robot vacuum; a note of a television's music.
public struct InterferingTone: Equatable, Sendable {
    /// The frequency in Hz; above 0, at most half the sample rate, or 200000 with
    /// `aliasRejection`.
    public var frequency: Double
    /// The level of the fundamental in dB SPL at the microphone.
    public var levelSPL: Double
    /// When it sounds.
    public var rhythm: Rhythm
    /// How many partials sound, the fundamental included; 1…40.
    ///
    /// Those above half the sample rate are not heard without `aliasRejection`.
    public var harmonics: Int
    /// By how much each harmonic is weaker than the one before, in dB; 0…60.
    public var harmonicFall: Double
    /// The frequency in Hz that it rises or falls to and comes back from, evenly; nil: no sweep.
    public var sweepTo: Double?
    /// How long a sweep there and back takes in seconds; 0.001…3600.
    public var sweepPeriod: Double
    /// The standard deviation of the frequency in Hz; 0…1000.
    public var wander: Double
    /// How fast the frequency wanders: where its spectrum is 3 dB down, in Hz; 0.001…100.
    public var wanderBandwidth: Double
    /// How far the microphone's anti-aliasing filter holds down what is far above half the sample
    /// rate, in dB; 0…120; nil: nothing is heard of that.
    ///
    /// The filter starts at 0.46 of the sample rate, is half of that down in dB at 0.5, and has
    /// all of it from 0.54 on: the transition of common converters.
    public var aliasRejection: Double?

    /// Describes a tone.
    public init(
        frequency: Double, levelSPL: Double, rhythm: Rhythm, harmonics: Int = 1,
        harmonicFall: Double = 6, sweepTo: Double? = nil, sweepPeriod: Double = 1,
        wander: Double = 0, wanderBandwidth: Double = 0.1, aliasRejection: Double? = nil
    ) {
        self.frequency = frequency
        self.levelSPL = levelSPL
        self.rhythm = rhythm
        self.harmonics = harmonics
        self.harmonicFall = harmonicFall
        self.sweepTo = sweepTo
        self.sweepPeriod = sweepPeriod
        self.wander = wander
        self.wanderBandwidth = wanderBandwidth
        self.aliasRejection = aliasRejection
    }

    /// Describes a steady tone.
    public init(frequency: Double, levelSPL: Double, start: Double = 0, end: Double? = nil) {
        self.init(
            frequency: frequency, levelSPL: levelSPL, rhythm: Rhythm(start: start, end: end))
    }
}
