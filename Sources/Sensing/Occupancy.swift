/// An interval in which somebody was there.
public struct Occupancy: BitwiseCopyable, Equatable, Sendable {
    /// First frame of the interval.
    public var startFrame: Int
    /// The frame after the last one of the interval.
    public var endFrame: Int
    /// What ended the interval.
    public var endReason: EndReason

    /// Creates an interval.
    public init(startFrame: Int, endFrame: Int, endReason: EndReason) {
        self.startFrame = startFrame
        self.endFrame = endFrame
        self.endReason = endReason
    }
}
