/// A time in which somebody is in the room.
public struct PresenceInterval: Equatable, Sendable {
    /// The first and last moment in seconds from the start of the scene.
    public var start: Double, end: Double

    /// Describes an interval.
    public init(start: Double, end: Double) {
        self.start = start
        self.end = end
    }
}
