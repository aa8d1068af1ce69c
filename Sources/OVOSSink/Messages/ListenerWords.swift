import Events
import Foundation

/// Events in the words of an OVOS listener (ovos-dinkum-listener 0.5.0, `service.py`); a pure value.
///
/// They make an assistant do something, so they are said only of what has just happened: whoever acts on a
/// wake word must not act on one of an hour ago. The end of speech starts nothing, and is said whenever
/// its beginning was: who turned a music down is to turn it up again.
struct ListenerWords: Equatable, Sendable {
    /// Seconds after which a moment has passed.
    static let freshness = 5.0

    /// Whether the last that was said of speech is that it began.
    private var hasBegun = false

    init() {}

    /// What a listener would say of an event; nil where it would say nothing.
    ///
    /// - Parameter now: the time of day.
    mutating func message(of event: Event, now: Date) -> BusMessage? {
        switch event.data {
        case .wakeWordDetected(let data):
            return isFresh(event, now) ? Self.wakeWord(data.keyword) : nil
        case .utteranceStarted:
            guard isFresh(event, now) else { return nil }
            hasBegun = true
            // `_record_begin`: no data.
            return BusMessage("recognizer_loop:record_begin")
        case .utteranceEnded:
            guard hasBegun else { return nil }
            hasBegun = false
            // `_record_end_signal`: no data.
            return BusMessage("recognizer_loop:record_end")
        default:
            return nil
        }
    }

    /// A wake word's message, as `_hotword_audio` makes it of what `hotwords.py` knows of the word
    /// (`get_ww`): the name, the name as it is spoken, and who found it.
    private static func wakeWord(_ keyword: String) -> BusMessage {
        let spoken = String(keyword.map { "_-".contains($0) ? " " : $0 })
        var context = BusMessage.ownContext
        context["source"] = .string("audio")
        context["destination"] = .array([.string("skills")])
        return BusMessage(
            "recognizer_loop:wakeword",
            [
                "key_phrase": .string(keyword), "utterance": .string(spoken),
                "module": .string("noctule"), "engine": .string("noctule"),
            ], context: context)
    }

    /// Whether an event is of this moment; one without a time is of none, and neither is one of the
    /// future, for a clock was set between.
    private func isFresh(_ event: Event, _ now: Date) -> Bool {
        guard let text = event.time, let time = try? Date(text, strategy: Self.format) else {
            return false
        }
        return abs(now.timeIntervalSince(time)) <= Self.freshness
    }

    private static let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
