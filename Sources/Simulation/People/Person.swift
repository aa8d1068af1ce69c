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
    /// How a person who stays in place holds the body; walkers stand.
    public var posture: Posture
    /// The small movements of a person who stays in place; nil: none.
    public var fidgets: Fidgets?
    /// How much weaker the person's echo is than in the open, in dB; 0…200.
    public var attenuation: Double
    /// Whether the person is next door, behind a wall: heard, if at all, but not in the room.
    ///
    /// Who is next door makes neither presence nor motion in the truth, and may be up to
    /// `neighbourhood` outside the room. The wall itself is the `attenuation`.
    public var isNeighbour: Bool
    /// When the person comes in, in seconds; nil: as the movement begins.
    public var enters: Double?
    /// When the person leaves, in seconds; nil: as the movement ends.
    public var leaves: Double?

    /// How far outside the room a neighbour may be, in metres.
    public static let neighbourhood = 10.0

    /// Describes a person.
    public init(
        _ movement: Movement, targetStrength: Double = -10, height: Double = 1.7,
        breathing: Breathing = Breathing(), posture: Posture = .standing, fidgets: Fidgets? = nil,
        attenuation: Double = 0, isNeighbour: Bool = false, enters: Double? = nil,
        leaves: Double? = nil
    ) {
        self.movement = movement
        self.targetStrength = targetStrength
        self.height = height
        self.breathing = breathing
        self.posture = posture
        self.fidgets = fidgets
        self.attenuation = attenuation
        self.isNeighbour = isNeighbour
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
