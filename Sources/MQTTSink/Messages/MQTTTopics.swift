public import Journal

/// The topics of a rig.
public struct MQTTTopics: Equatable, Sendable {
    /// Where Home Assistant tells that it has started: `online`.
    public static let homeAssistantStatus = "homeassistant/status"

    /// What stands before all the rig's own topics, without a slash at its end.
    public let root: String
    /// The rig's name, which has no character that means something in a topic.
    public let node: String

    /// Names the topics of a rig.
    ///
    /// - Parameters:
    ///   - root: a topic without wildcards.
    ///   - node: letters, digits, `-`, `_` and `.`.
    public init(root: String = "noctule", node: String) {
        self.root = root
        self.node = node
    }

    /// `online` or `offline`, retained.
    public var availability: String { topic("availability") }
    /// Every event as CloudEvents JSON, never retained.
    public var event: String { topic("event") }
    /// What was said to somebody who listens now: an utterance began or ended; never retained.
    public var utterance: String { topic("utterance") }
    /// A keyword was spoken a moment ago; never retained.
    public var wakeWord: String { topic("wakeword") }

    /// Where a state is kept, retained.
    public func state(_ state: SensedState.Name) -> String { topic(state.rawValue) }
    /// Where a setting is kept, retained.
    public func state(_ setting: NodeSetting.Name) -> String { topic(setting.rawValue) }
    /// Where a setting is changed.
    public func command(_ setting: NodeSetting.Name) -> String { topic(setting.rawValue) + "/set" }
    /// The setting that a topic changes; nil where it changes none.
    package func setting(changedBy topic: String) -> NodeSetting.Name? {
        NodeSetting.Name.allCases.first { command($0) == topic }
    }

    /// Where Home Assistant looks for the rig, retained.
    public var discovery: String { "homeassistant/device/\(identifier)/config" }

    /// The rig's name among devices, of letters, digits, `-` and `_` only, always the same.
    public var identifier: String { "noctule_" + node.replacing(".", with: "_2E") }

    /// What keeps a root from being one; nil when nothing does.
    public static func problem(ofRoot root: String) -> String? {
        let isPlain = root.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }
        guard isPlain, !root.isEmpty, root.utf8.count <= 200, !root.contains(where: "+#".contains),
            !root.hasPrefix("$"), !root.hasPrefix("/"), !root.hasSuffix("/")
        else {
            return "is no topic; use 1 to 200 bytes without `+`, `#`, a `$` at its start or a `/` "
                + "at its ends"
        }
        return nil
    }

    private func topic(_ name: String) -> String { "\(root)/\(node)/\(name)" }
}
