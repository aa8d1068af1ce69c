/// The movement of a chest at rest.
public struct Breathing: Equatable, Sendable {
    /// Breaths per minute; 0 (holds the breath) …60.
    public var rate: Double
    /// The peak displacement of the chest in metres; 0…0.02.
    public var excursion: Double
    /// How much breaths differ: the standard deviation of their length and depth over the mean.
    ///
    /// 0 (a metronome) …0.3. Awake adults at rest have about 0.2 in their rate and 0.3 in their
    /// depth: Tobin, Mador, Guenther, Lodato and Sackner (1988), "Variability of resting
    /// respiratory drive and timing in healthy subjects".
    public var irregularity: Double

    /// Describes breathing; the defaults are an adult at rest, as steady as a metronome.
    public init(rate: Double = 15, excursion: Double = 0.003, irregularity: Double = 0) {
        self.rate = rate
        self.excursion = excursion
        self.irregularity = irregularity
    }
}
