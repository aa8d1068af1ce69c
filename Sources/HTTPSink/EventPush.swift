import Events
import Journal

/// What is pushed to one client: the entries that it wants, and a heartbeat where none comes.
struct EventPush {
    /// One thing that is pushed.
    enum Item: Equatable {
        /// An event.
        case entry(JournalEntry)
        /// Nothing but that all up to a position was told or is not wanted.
        case heartbeat(position: Int64)
    }

    private var feed: EventFeed
    private let filter: EventTypeFilter?
    private let interval: Duration
    /// When the next heartbeat is due; nil for at once.
    private var due: ContinuousClock.Instant?

    /// Begins with a heartbeat, so that a client knows where to go on from.
    init(_ feed: EventFeed, filter: EventTypeFilter?, heartbeatSeconds: Double) {
        self.feed = feed
        self.filter = filter
        interval = .seconds(heartbeatSeconds)
    }

    /// What comes next, one thing at least; nil when the bus was closed or the task cancelled.
    ///
    /// - Throws: `JournalError`.
    mutating func next() async throws(JournalError) -> [Item]? {
        while true {
            guard let due, due > .now else {
                self.due = .now + interval
                return [.heartbeat(position: feed.position)]
            }
            guard let entries = try await feed.next(within: due - ContinuousClock.now) else {
                return nil
            }
            let wanted = entries.filter { filter?.contains($0.type) ?? true }
            guard !wanted.isEmpty else { continue }
            self.due = .now + interval
            return wanted.map { .entry($0) }
        }
    }
}
