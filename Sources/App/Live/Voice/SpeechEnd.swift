import Dispatch
import Synchronization

/// The end of something that is played, waited for by one thread and told by another.
final class SpeechEnd: Sendable {
    private let end = Mutex<(isTold: Bool, problem: String?)>((false, nil))
    private let semaphore = DispatchSemaphore(value: 0)

    /// Whether it is over.
    var isTold: Bool { end.withLock { $0.isTold } }

    /// Says that it is over, once, and what was wrong.
    func tell(_ problem: String?) {
        end.withLock { $0 = (true, problem) }
        semaphore.signal()
    }

    /// Waits for the end, once.
    ///
    /// - Returns: what was wrong; nil for nothing.
    func wait() -> String? {
        semaphore.wait()
        return end.withLock { $0.problem }
    }
}
