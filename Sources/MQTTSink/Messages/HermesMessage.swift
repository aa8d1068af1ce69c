import Events

/// Events in the words of the Hermes protocol, as Rhasspy and Snips speak it.
enum HermesMessage {
    private struct HotwordDetected: Encodable {
        var siteId: String
        var modelId: String
    }

    private struct VoiceActivity: Encodable {
        var siteId: String
    }

    /// The message of an event; nil where Hermes has none for it.
    ///
    /// - Parameter site: the rig's name, Hermes' `siteId`.
    static func message(of event: Event, site: String) -> MQTTMessage? {
        switch event.data {
        case .wakeWordDetected(let data):
            let name = topicLevel(data.keyword)
            return MQTTMessage(
                topic: "hermes/hotword/\(name)/detected",
                payload: JSONText.of(HotwordDetected(siteId: site, modelId: data.keyword)),
                isRetained: false)
        case .utteranceStarted: return voice("vadUp", site)
        case .utteranceEnded: return voice("vadDown", site)
        default: return nil
        }
    }

    private static func voice(_ what: String, _ site: String) -> MQTTMessage {
        MQTTMessage(
            topic: "hermes/voiceActivity/\(site)/\(what)",
            payload: JSONText.of(VoiceActivity(siteId: site)), isRetained: false)
    }

    /// A keyword's name as one level of a topic.
    static func topicLevel(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.map { scalar in
                    "/+#".unicodeScalars.contains(scalar) || scalar.value < 0x20
                        || scalar.value == 0x7f ? "_" : scalar
                }))
    }
}
