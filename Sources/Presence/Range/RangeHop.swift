/// What the range burst tells of one hop; without a burst, nothing.
public struct RangeHop: BitwiseCopyable, Equatable, Sendable {
    /// The strongest mover; nil where nothing clearly moves.
    public var mover: RangeReading?
    /// The least target strength in dB that would have been seen at any range that counts; ∞ where
    /// nothing was looked at.
    public var weakest = Double.infinity
}
