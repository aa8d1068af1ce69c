import Journal

/// The entries of a journal behind a position, then those that come, until the bus is closed.
struct JournalSequence: AsyncSequence, Sendable {
    let bus: EventBus
    let position: Int64

    struct Iterator: AsyncIteratorProtocol {
        var feed: EventFeed

        mutating func next() async throws -> [StoredEvent]? {
            try await feed.next(limit: 64)?.map { StoredEvent($0) }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(feed: bus.feed(after: position)) }
}
