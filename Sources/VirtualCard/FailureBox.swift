internal import Synchronization

/// Keeps the text of a failure on another thread.
final class FailureBox: Sendable {
    private let kept = Mutex<String?>(nil)

    var text: String? { kept.withLock { $0 } }

    func set(_ text: String) {
        kept.withLock { $0 = text }
    }
}
