/// What the breathing channel says at a look.
public struct BreathingReading: BitwiseCopyable, Equatable, Sendable {
    /// Whether something breathes: the periodicity exceeds its threshold.
    public var isPresent = false
    /// Breaths a minute, in 6…42; nil where nothing breathes or not clearly enough to be counted.
    public var rate: Double?
    /// The greatest periodicity over the threshold; above 1 something breathes.
    public var strength: Float = 0

    /// Creates a reading of nothing.
    public init() {}
}
