/// A walk from waypoint to waypoint.
public struct Walk: Equatable, Sendable {
    /// The places to pass, at least 2 and no two in a row alike.
    public var waypoints: [Waypoint]
    /// The walking speed in m/s; above 0 and below 20.
    public var speed: Double
    /// When the first step is made, in seconds.
    public var start: Double

    /// Describes a walk.
    public init(_ waypoints: [Waypoint], speed: Double = 1.2, start: Double = 0) {
        self.waypoints = waypoints
        self.speed = speed
        self.start = start
    }
}
