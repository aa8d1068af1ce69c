/// A place on the floor that a walker passes or waits at.
public struct Waypoint: Equatable, Sendable {
    /// Where it is on the floor, in metres.
    public var x: Double, y: Double
    /// How long the walker stands there before going on, in seconds; 0 or more.
    public var wait: Double

    /// Describes a waypoint.
    public init(_ x: Double, _ y: Double, wait: Double = 0) {
        self.x = x
        self.y = y
        self.wait = wait
    }
}
