/// A box of air with six walls, one corner at the origin.
public struct Room: Equatable, Sendable {
    /// The extent along x, y and z in metres; each in 0.5…50.
    public var size: Position
    /// The share of the sound pressure that a wall sends back; 0 (open air) …1.
    ///
    /// Only first-order reflections are heard.
    public var reflection: Double
    /// The air in the room.
    public var air: Air
    /// Things that echo and do not move.
    public var furniture: [Furniture]

    /// Describes a room.
    public init(
        size: Position = [5, 4, 2.5], reflection: Double = 0.6, air: Air = Air(),
        furniture: [Furniture] = []
    ) {
        self.size = size
        self.reflection = reflection
        self.air = air
        self.furniture = furniture
    }

    /// Whether a point is in the room or on its walls.
    public func contains(_ point: Position) -> Bool {
        (0..<3).allSatisfy { point[$0] >= 0 && point[$0] <= size[$0] }
    }

    /// The point of the room nearest to a point.
    func nearestInside(to point: Position) -> Position {
        point.clamped(lowerBound: .zero, upperBound: size)
    }

    /// The mirror images of a point in the six walls (Allen and Berkley 1979, first order).
    func images(of point: Position) -> [Position] {
        (0..<3).flatMap { axis in
            var near = point
            var far = point
            near[axis] = -point[axis]
            far[axis] = 2 * size[axis] - point[axis]
            return [near, far]
        }
    }
}
