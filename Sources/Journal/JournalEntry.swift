/// One event as it stands in the journal.
public struct JournalEntry: Equatable, Sendable {
    /// Where it stands: from 1, rising in the order of publishing, never given twice; gaps are
    /// entries that were dropped.
    public var position: Int64
    /// The event's CloudEvents type.
    public var type: String
    /// The event as one line of JSON, as it was told everywhere else.
    public var line: String

    /// Creates an entry.
    public init(position: Int64, type: String, line: String) {
        self.position = position
        self.type = type
        self.line = line
    }
}
