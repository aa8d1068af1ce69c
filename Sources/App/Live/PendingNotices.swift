import Journal
import Synchronization

/// What a bus tells, from its queue to the node's thread.
final class PendingNotices: Sendable {
    private let notices = Mutex<[BusNotice]>([])

    func add(_ notice: BusNotice) {
        notices.withLock { $0.append(notice) }
    }

    func take() -> [BusNotice] {
        notices.withLock { notices in
            defer { notices.removeAll() }
            return notices
        }
    }
}
