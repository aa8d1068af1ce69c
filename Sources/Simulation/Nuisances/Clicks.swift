/// Clicks at random: rain on a window, a bag that crinkles, typing, coins, cutlery.
///
/// Clicks come as a Poisson process. Each starts at once and dies away exponentially, as noise in
/// a band or, where something rings, as a few partials anywhere in the band. All microphones hear
/// the same clicks.
///
/// What it stands for, with levels typical of 1 m:
/// - rain on a window: 20 to 200 a second, 2 ms, 1 to 20 kHz, 40 to 60 dB;
/// - a crinkling bag: 200 to 600 a second, 1 ms, 2 to 22 kHz, 60 to 75 dB, in bursts;
/// - typing: 6 a second, 20 ms, 1 to 20 kHz, 60 to 65 dB, in words;
/// - coins and cutlery: 3 to 10 a second, 0.1 to 0.3 s, 4 to 22 kHz, 5 partials, 65 to 80 dB.
public struct Clicks: Equatable, Sendable {
    /// The mean number of clicks a second; above 0, at most 5000.
    public var rate: Double
    /// How long a click takes to fall by 60 dB in seconds; 0.0001…10.
    public var decay: Double
    /// The band's edges in Hz; nil: the whole band.
    public var band: ClosedRange<Double>?
    /// How many partials ring; 0 (noise) …16.
    public var partials: Int
    /// The RMS level of the strongest clicks at their onset, in dB SPL at the microphone.
    public var levelSPL: Double
    /// How much weaker a click may be in dB, evenly spread; 0…60.
    public var levelSpread: Double
    /// When there are clicks; they ring on after that.
    public var rhythm: Rhythm

    /// Describes clicks.
    public init(
        rate: Double, decay: Double, band: ClosedRange<Double>? = nil, partials: Int = 0,
        levelSPL: Double, levelSpread: Double = 0, rhythm: Rhythm = Rhythm()
    ) {
        self.rate = rate
        self.decay = decay
        self.band = band
        self.partials = partials
        self.levelSPL = levelSPL
        self.levelSpread = levelSpread
        self.rhythm = rhythm
    }
}
