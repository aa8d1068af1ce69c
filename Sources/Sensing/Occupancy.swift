/// An interval in which somebody was there.
public struct Occupancy: BitwiseCopyable, Equatable, Sendable {
    /// First frame of the interval.
    public var startFrame: Int
    /// The frame after the last one of the interval.
    public var endFrame: Int
    /// What ended the interval.
    public var endReason: EndReason

    /// Breaths a minute, the median over the interval; nil where none could be counted.
    public var breathingRate: Double?

    /// Creates an interval.
    public init(
        startFrame: Int, endFrame: Int, endReason: EndReason, breathingRate: Double? = nil
    ) {
        self.startFrame = startFrame
        self.endFrame = endFrame
        self.endReason = endReason
        self.breathingRate = breathingRate
    }
}
