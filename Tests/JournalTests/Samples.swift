import Events
import Journal

/// Events for tests.
enum Samples {
    static let moment = EventData.motionStarted(InstantData(at: 1, frame: 48000))
    static let routine = EventData.playbackStarted(
        PlaybackMomentData(at: 0, frame: 0, name: "a.wav", group: .music))
    static let state = EventData.occupancyStarted(InstantData(at: 1, frame: 48000))

    /// Events of a source, numbered from `first`.
    static func events(
        _ count: Int, from first: Int = 1, of source: String = "urn:noctule:test",
        _ data: EventData = moment
    ) -> [Event] {
        (first..<first + count).map {
            Event(id: "\(source)-\($0)", source: source, time: nil, sequence: $0, data: data)
        }
    }

    /// The events that entries hold.
    static func decoded(_ entries: [JournalEntry]) throws -> [Event] {
        try entries.map { try EventCoding.event(fromLine: $0.line) }
    }
}
