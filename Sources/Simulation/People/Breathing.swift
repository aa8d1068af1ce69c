/// The movement of a chest at rest.
public struct Breathing: Equatable, Sendable {
    /// Breaths per minute; 0 (holds the breath) …60.
    public var rate: Double
    /// The peak displacement of the chest in metres; 0…0.02.
    public var excursion: Double

    /// Describes breathing; the defaults are an adult at rest.
    public init(rate: Double = 15, excursion: Double = 0.003) {
        self.rate = rate
        self.excursion = excursion
    }
}
