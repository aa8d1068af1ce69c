public import Events
public import Journal

/// An event with its place in the journal.
public struct StoredEvent: Equatable, Sendable {
    /// Its place, rising.
    public var position: Int64
    /// The event as the line of JSON that is published.
    public var line: String
    /// What it says; nil where this program does not know its type.
    public var event: Event?

    /// Reads an entry of a journal.
    public init(_ entry: JournalEntry) {
        position = entry.position
        line = entry.line
        // A later version's event is published as it stands.
        event = try? entry.event()
    }
}
