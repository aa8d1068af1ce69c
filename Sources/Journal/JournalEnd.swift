import Synchronization

/// How far a journal goes, so that a feed which has read all need not ask it; any thread.
final class JournalEnd: Sendable {
    /// Unknown until the first event is appended.
    private let position = Atomic<Int64>(.max)

    /// Whether there may be entries behind a position.
    func isBehind(_ position: Int64) -> Bool {
        self.position.load(ordering: .acquiring) > position
    }

    /// Entries were appended, before anybody is woken for them; `.max` where it is not known which.
    func move(to position: Int64) {
        self.position.store(position, ordering: .releasing)
    }
}
