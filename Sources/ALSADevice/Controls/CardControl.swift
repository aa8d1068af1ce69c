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

    /// Whether controls of a card let nothing through to its capture: every switch on the way is off.
    ///
    /// A volume tells nothing: the least of a preamplifier is 0 dB.
    public static func muteCapture(_ controls: [CardControl]) -> Bool {
        let switches = controls.filter {
            $0.direction == .capture && !$0.isAutomaticGain && $0.isOn != nil
        }
        return !switches.isEmpty && switches.allSatisfy { $0.isOn == false }
    }

    /// Whether it is a gain that follows the level by itself.
    public var isAutomaticGain: Bool {
        let words = name.lowercased()
        return words.contains("auto gain") || words.contains("agc")
            || words.contains("automatic gain")
    }
}
