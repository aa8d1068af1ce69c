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

    /// The same way there and back, again and again.
    ///
    /// - Parameters:
    ///   - end: until when it goes on at least, in seconds.
    ///   - rest: how long the walker stands at either end, in seconds.
    public func repeated(until end: Double, rest: Double) -> Walk {
        var way = waypoints
        guard let first = way.indices.first, way.count > 1 else { return self }
        let last = way.count - 1
        way[first].wait = rest
        way[last].wait = rest
        var result = self
        result.waypoints[last].wait = rest
        let back = Array(way.reversed().dropFirst())
        let forth = Array(way.dropFirst())
        let length = zip(way, forth).reduce(0) { sum, leg in
            let (x, y) = (leg.1.x - leg.0.x, leg.1.y - leg.0.y)
            return sum + (x * x + y * y).squareRoot()
        }
        // Of one way at least; turning takes no time of its own.
        let time = length / speed + way.dropFirst().reduce(0) { $0 + $1.wait }
        let count = Int(((end - start) / max(time, 1e-3)).rounded(.up))
        for number in 1..<max(count, 1) {
            result.waypoints += number.isMultiple(of: 2) ? forth : back
        }
        return result
    }
}
