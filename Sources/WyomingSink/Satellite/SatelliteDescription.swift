import Events

/// What a server is told of a satellite.
public struct SatelliteDescription: Equatable, Sendable {
    /// The node's name.
    public var name: String
    /// The program's version.
    public var version: String
    /// The wake words that it listens for.
    public var wakeWords: [String]
    /// Whether it tells where somebody stopped speaking.
    public var hearsUtterances: Bool

    /// Describes a node.
    public init(name: String, version: String, wakeWords: [String], hearsUtterances: Bool) {
        self.name = name
        self.version = version
        self.wakeWords = wakeWords
        self.hearsUtterances = hearsUtterances
    }

    /// The answer to `describe`.
    ///
    /// - Parameter area: that the node stands in; nil for none.
    func info(area: String?) -> WyomingFrame {
        let words = wakeWords.map { JSONValue.string($0) }
        var satellite = artifact("a Noctule rig")
        satellite["area"] = area.map { .string($0) } ?? .null
        satellite["has_vad"] = .bool(hearsUtterances)
        satellite["active_wake_words"] = .array(words)
        satellite["max_active_wake_words"] = .integer(words.count)
        satellite["supports_trigger"] = .bool(true)
        var microphone = artifact("what the rig hears")
        microphone["mic_format"] = .object(PCMFormat.speech.data)
        var loudspeaker = artifact("what the rig plays, beside music")
        loudspeaker["snd_format"] = .object(PCMFormat.answers.data)
        return WyomingFrame(
            "info",
            [
                "asr": .array([]), "tts": .array([]), "handle": .array([]),
                "intent": .array([]), "wake": .array([]),
                "mic": .array([.object(microphone)]), "snd": .array([.object(loudspeaker)]),
                "satellite": .object(satellite),
            ])
    }

    private func artifact(_ description: String) -> [String: JSONValue] {
        WyomingArtifact.data(name: name, description: description, version: version)
    }
}
