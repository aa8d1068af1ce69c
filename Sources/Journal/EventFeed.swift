/// One reader's way through the journal: what is there already, then what comes.
///
/// Made by `EventBus.feed(after:)`, used by one task.
public struct EventFeed {
    /// Behind the last entry that was handed out.
    public private(set) var position: Int64

    private let reader: JournalReader
    private var wakes: AsyncStream<Void>.Iterator

    init(reader: JournalReader, position: Int64, wakes: AsyncStream<Void>) {
        self.reader = reader
        self.position = position
        self.wakes = wakes.makeAsyncIterator()
    }

    /// The next entries, in their order; waits until there are some.
    ///
    /// - Returns: one at least; nil when the bus was closed or the task cancelled.
    /// - Throws: `JournalError`.
    public mutating func next(limit: Int = 256) async throws(JournalError) -> [JournalEntry]? {
        while true {
            let entries = try reader.entries(after: position, limit: limit)
            if let last = entries.last {
                position = last.position
                return entries
            }
            guard await wakes.next() != nil else { return nil }
        }
    }
}
