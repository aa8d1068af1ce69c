/// A switch or a volume of a card's mixer, as it stands.
public struct CardControl: Equatable, Sendable {
    /// What the control acts on.
    public let direction: Direction
    /// Its name, as mixers show it.
    public let name: String
    /// Whether its switch is on; nil where it has none.
    public let isOn: Bool?
    /// Where its volume stands, in 0…1 of its range; nil where it has none.
    public let volume: Double?

    /// Describes a control.
    public init(direction: Direction, name: String, isOn: Bool?, volume: Double?) {
        self.direction = direction
        self.name = name
        self.isOn = isOn
        self.volume = volume
    }

    /// Whether nothing gets through it.
    public var isMuted: Bool { isOn == false || volume == 0 }

    /// Whether controls of a card let nothing through to its capture: every way there is muted.
    public static func muteCapture(_ controls: [CardControl]) -> Bool {
        let ways = controls.filter { $0.direction == .capture && !$0.isAutomaticGain }
        return !ways.isEmpty && ways.allSatisfy(\.isMuted)
    }

    /// Whether it is a gain that follows the level by itself.
    public var isAutomaticGain: Bool {
        let words = name.lowercased()
        return words.contains("auto gain") || words.contains("agc")
            || words.contains("automatic gain")
    }
}
