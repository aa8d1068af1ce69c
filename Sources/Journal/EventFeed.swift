/// One reader's way through the journal: what is there already, then what comes.
///
/// Made by `EventBus.feed(after:)`, used by one task.
public struct EventFeed {
    /// Behind the last entry that was handed out.
    public var position: Int64 { way.position }

    private var way: JournalWay
    private var wakes: AsyncStream<Void>.Iterator
    private let bell: AsyncStream<Void>.Continuation

    init(
        _ way: JournalWay, wakes: AsyncStream<Void>, bell: AsyncStream<Void>.Continuation
    ) {
        self.way = way
        self.bell = bell
        self.wakes = wakes.makeAsyncIterator()
    }

    /// The next entries, in their order; waits until there are some.
    ///
    /// - Returns: one at least; nil when the bus was closed or the task cancelled.
    /// - Throws: `JournalError`.
    public mutating func next(limit: Int = 256) async throws(JournalError) -> [JournalEntry]? {
        while true {
            if let entries = try way.next(limit: limit) { return entries }
            guard await wakes.next() != nil else { return try last(limit) }
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
            if let entries = try way.next(limit: limit) { return entries }
            if ContinuousClock.now >= end { return [] }
            guard await wakes.next() != nil else { return try last(limit) }
        }
    }

    /// What a closed bus wrote last; nil for none and for a cancelled task.
    private mutating func last(_ limit: Int) throws(JournalError) -> [JournalEntry]? {
        Task.isCancelled ? nil : try way.next(limit: limit)
    }
}
