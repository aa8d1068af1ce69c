public import Journal

/// What a rig can do, as far as others need to know.
public struct RigDescription: Equatable, Sendable {
    /// The rig's name: letters, digits, `-`, `_` and `.`.
    public var node: String
    /// The program's version.
    public var version: String
    /// Whether it feels presence.
    public var sensesPresence: Bool
    /// Whether it measures how far away a mover is.
    public var measuresRange: Bool
    /// Whether it tells utterances.
    public var hearsUtterances: Bool
    /// Whether it listens for keywords.
    public var hearsWakeWords: Bool
    /// What of it may be changed.
    public var settings: [NodeSetting.Name]

    /// Describes a rig that does nothing yet.
    public init(
        node: String, version: String, sensesPresence: Bool = false, measuresRange: Bool = false,
        hearsUtterances: Bool = false, hearsWakeWords: Bool = false,
        settings: [NodeSetting.Name] = []
    ) {
        self.node = node
        self.version = version
        self.sensesPresence = sensesPresence
        self.measuresRange = measuresRange
        self.hearsUtterances = hearsUtterances
        self.hearsWakeWords = hearsWakeWords
        self.settings = settings
    }
}
