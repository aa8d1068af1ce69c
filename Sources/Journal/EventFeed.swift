/// One reader's way through the journal: what is there already, then what comes.
///
/// Made by `EventBus.feed(after:)`, used by one task.
public struct EventFeed {
    /// Behind the last entry that was handed out.
    public private(set) var position: Int64

    private let reader: JournalReader
    private let end: JournalEnd
    private var wakes: AsyncStream<Void>.Iterator
    private let bell: AsyncStream<Void>.Continuation

    init(
        reader: JournalReader, end: JournalEnd, position: Int64, wakes: AsyncStream<Void>,
        bell: AsyncStream<Void>.Continuation
    ) {
        self.reader = reader
        self.end = end
        self.position = position
        self.bell = bell
        self.wakes = wakes.makeAsyncIterator()
    }

    /// The next entries, in their order; waits until there are some.
    ///
    /// - Returns: one at least; nil when the bus was closed or the task cancelled.
    /// - Throws: `JournalError`.
    public mutating func next(limit: Int = 256) async throws(JournalError) -> [JournalEntry]? {
        while true {
            if let entries = try newest(limit) { return entries }
            guard await wakes.next() != nil else { return nil }
        }
    }

    /// The next entries, in their order, if there are some within a time.
    ///
    /// - Returns: none when the time was over; nil when the bus was closed or the task cancelled.
    /// - Throws: `JournalError`.
    public mutating func next(
        limit: Int = 256, within time: Duration
    ) async throws(JournalError) -> [JournalEntry]? {
        let end = ContinuousClock.now + time
        let alarm = Task { [bell] in
            // Cancelled where it is needed no more.
            guard (try? await Task.sleep(until: end)) != nil else { return }
            bell.yield()
        }
        defer { alarm.cancel() }
        while true {
            if let entries = try newest(limit) { return entries }
            if ContinuousClock.now >= end { return [] }
            guard await wakes.next() != nil else { return nil }
        }
    }

    /// The next entries that are there; nil for none.
    private mutating func newest(_ limit: Int) throws(JournalError) -> [JournalEntry]? {
        guard end.isBehind(position) else { return nil }
        let entries = try reader.entries(after: position, limit: limit)
        guard let last = entries.last else { return nil }
        position = last.position
        return entries
    }
}
