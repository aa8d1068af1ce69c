/// Someone in the room, or a single echo that stands for one.
public struct Person: Equatable, Sendable {
    /// How the person moves.
    public var movement: Movement
    /// The target strength of the whole body in dB: the echo at 1 m re the incident level.
    public var targetStrength: Double
    /// The body's height in metres; 0.5…2.3.
    public var height: Double
    /// How the chest moves; it does so whether the person walks or not.
    public var breathing: Breathing
    /// When the person comes in, in seconds; nil: as the movement begins.
    public var enters: Double?
    /// When the person leaves, in seconds; nil: as the movement ends.
    public var leaves: Double?

    /// Describes a person.
    public init(
        _ movement: Movement, targetStrength: Double = -10, height: Double = 1.7,
        breathing: Breathing = Breathing(), enters: Double? = nil, leaves: Double? = nil
    ) {
        self.movement = movement
        self.targetStrength = targetStrength
        self.height = height
        self.breathing = breathing
        self.enters = enters
        self.leaves = leaves
    }

    /// When the person is in the room, in seconds from the start of the scene.
    public func presence(inSceneOf duration: Double) -> PresenceInterval {
        var natural = 0...duration
        if case .walker(let walk) = movement {
            natural = walk.start...max(walk.start, WalkPath(walk).end)
        }
        let start = min(max(0, enters ?? natural.lowerBound), duration)
        return PresenceInterval(
            start: start, end: min(max(start, leaves ?? natural.upperBound), duration))
    }
}
