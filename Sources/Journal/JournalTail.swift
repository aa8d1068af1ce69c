import Synchronization

/// The newest entries of a journal in memory, so that a feed which follows closely asks no disk; any thread.
final class JournalTail: Sendable {
    /// Entries that are kept at most.
    static let capacity = 64

    /// Without a gap up to the newest; empty while that is not known.
    private let newest = Mutex<[JournalEntry]>([])

    /// Entries behind a position, in their order.
    ///
    /// - Returns: at most `limit`, empty where there is none; nil where the journal has to be asked.
    func entries(after position: Int64, limit: Int) -> [JournalEntry]? {
        newest.withLock { newest in
            guard let first = newest.first?.position, position >= first - 1 else { return nil }
            return Array(newest.drop { $0.position <= position }.prefix(limit))
        }
    }

    /// Entries were written, before anybody is woken for them.
    ///
    /// - Parameter entries: the newest of them; none where it is not known which.
    func append(_ entries: [JournalEntry]) {
        newest.withLock { newest in
            if newest.last.map({ $0.position + 1 }) != entries.first?.position { newest = [] }
            newest += entries
            newest.removeFirst(max(0, newest.count - Self.capacity))
        }
    }

    /// The journal is not what it was.
    func forget() {
        newest.withLock { $0 = [] }
    }
}
