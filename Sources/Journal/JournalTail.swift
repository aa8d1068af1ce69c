import Synchronization

/// The newest entries of a journal in memory, so that a feed which follows closely asks no disk; any thread.
final class JournalTail: Sendable {
    /// Entries that are kept at most.
    static let capacity = 64

    private struct State {
        var entries: [JournalEntry] = []
        /// The position of the newest entry; nil while it is not known.
        var end: Int64?
    }

    private let state = Mutex(State())

    /// Entries behind a position, in their order.
    ///
    /// - Returns: at most `limit`, empty where there is none; nil where the journal has to be asked.
    func entries(after position: Int64, limit: Int) -> [JournalEntry]? {
        state.withLock { state in
            guard let end = state.end else { return nil }
            guard position < end else { return [] }
            guard let first = state.entries.first?.position, position >= first - 1 else {
                return nil
            }
            return Array(state.entries.drop { $0.position <= position }.prefix(limit))
        }
    }

    /// Entries were written, before anybody is woken for them; none where it is not known which.
    func append(_ entries: [JournalEntry]) {
        state.withLock { state in
            // Between what is kept and what comes nothing may be missing.
            if entries.isEmpty || state.end.map({ $0 + 1 }) != entries.first?.position {
                state.entries = []
            }
            state.entries += entries.suffix(Self.capacity)
            state.entries.removeFirst(max(0, state.entries.count - Self.capacity))
            state.end = entries.last?.position
        }
    }
}
