import Journal
import Synchronization

/// Drops that nobody has told yet: from the journal's queue to the node's thread.
final class PendingDrops: Sendable {
    private let drops = Mutex<[Drop]>([])

    func add(_ drop: Drop) {
        drops.withLock { $0.append(drop) }
    }

    func take() -> [Drop] {
        drops.withLock { drops in
            defer { drops.removeAll() }
            return Drop.merged(drops)
        }
    }
}
