/// A hand that moves to and fro in the direction of the loudspeaker.
public struct Gesture: Equatable, Sendable {
    /// Where the person stands on the floor, in metres.
    public var x: Double, y: Double
    /// How far the hand travels, peak to peak, in metres; above 0, at most 1.
    public var excursion: Double
    /// Strokes (there and back) per second; above 0, at most 8.
    public var rate: Double
    /// When the hand moves, in seconds.
    public var start: Double, end: Double

    /// Describes a gesture.
    public init(
        x: Double, y: Double, excursion: Double = 0.3, rate: Double = 1, start: Double,
        end: Double
    ) {
        self.x = x
        self.y = y
        self.excursion = excursion
        self.rate = rate
        self.start = start
        self.end = end
    }
}
