/// The fixed numbers behind a map of power over range and speed.
public struct RangeDopplerLayout: Equatable, Sendable {
    /// Speeds of either sign beside 0; those that approach are positive.
    public let reach: Int
    /// m/s from speed to speed.
    public let speedStep: Double
    /// Points of range for each speed.
    public let pointCount: Int
    /// Metres from point to point.
    public let step: Double
    /// The range of the first point in metres: half the way of the direct sound.
    public let firstRange: Double

    /// Speeds of the map: from −`reach` to `reach` steps.
    public var speedCount: Int { 2 * reach + 1 }
}
