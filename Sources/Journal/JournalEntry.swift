public import Events

/// One event as it stands in the journal.
public struct JournalEntry: Sendable {
    /// Where it stands: from 1, rising in the order of publishing, never given twice; gaps are
    /// entries that were dropped.
    public let position: Int64
    /// The event's CloudEvents type.
    public let type: String
    /// The event as one line of JSON, as it was told everywhere else.
    public let line: String

    /// The event as it was published, where the entry never was on the disk only.
    private let published: Event?

    /// Creates an entry.
    public init(position: Int64, type: String, line: String) {
        self.position = position
        self.type = type
        self.line = line
        published = nil
    }

    /// An entry that has just been written.
    init(position: Int64, event: Event, line: String) {
        self.position = position
        self.type = event.type
        self.line = line
        published = event
    }

    /// What it says.
    ///
    /// - Throws: `DecodingError` where the line is no event of a type that this version knows.
    public func event() throws -> Event {
        try published ?? EventCoding.event(fromLine: line)
    }
}

extension JournalEntry: Equatable {
    /// Whether the same stands at the same place.
    public static func == (a: JournalEntry, b: JournalEntry) -> Bool {
        a.position == b.position && a.type == b.type && a.line == b.line
    }
}
