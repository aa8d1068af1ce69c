import Events
import Foundation

/// What somebody who listens now wants to know at once: somebody speaks, a keyword was spoken.
///
/// Home Assistant's `event` entities take it: `event_type`, and the rest as attributes. It is never
/// retained, and not sent late: whoever acts on a keyword must not act on one of an hour ago.
enum MomentMessage {
    /// Seconds after which a moment has passed.
    static let lateness = 10.0

    /// The kinds of an utterance.
    static let utteranceTypes = ["started", "ended"]
    /// The kinds of a keyword.
    static let wakeWordTypes = ["detected"]

    private struct Utterance: Encodable {
        var event_type: String
        var id: String
        var time: String?
        var duration_s: Double?
        var level_dbfs: Double?
        var snr_db: Double?
    }

    private struct WakeWord: Encodable {
        var event_type: String
        var id: String
        var time: String?
        var keyword: String
        var score: Double
        var snr_db: Double
    }

    /// The message of an event; nil where it is none for the moment.
    static func message(of event: Event, topics: MQTTTopics) -> MQTTMessage? {
        switch event.data {
        case .utteranceStarted:
            let text = JSONText.of(
                Utterance(event_type: utteranceTypes[0], id: event.id, time: event.time))
            return MQTTMessage(topic: topics.utterance, payload: text, isRetained: false)
        case .utteranceEnded(let data):
            let text = JSONText.of(
                Utterance(
                    event_type: utteranceTypes[1], id: event.id, time: event.time,
                    duration_s: ((data.end - data.start) * 1000).rounded() / 1000,
                    level_dbfs: data.level, snr_db: data.signalToNoise))
            return MQTTMessage(topic: topics.utterance, payload: text, isRetained: false)
        case .wakeWordDetected(let data):
            let text = JSONText.of(
                WakeWord(
                    event_type: wakeWordTypes[0], id: event.id, time: event.time,
                    keyword: data.keyword, score: data.score, snr_db: data.signalToNoise))
            return MQTTMessage(topic: topics.wakeWord, payload: text, isRetained: false)
        default:
            return nil
        }
    }
}
