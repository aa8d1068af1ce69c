import CRealtime
import Glibc

/// Wakes one thread from others, without a lock and without being missed.
///
/// A POSIX semaphore: rung while nobody waits, the next wait returns at once.
public final class Bell: @unchecked Sendable {
    private let semaphore: UnsafeMutablePointer<sem_t>

    /// Makes a silent bell.
    public init() {
        semaphore = .allocate(capacity: 1)
        semaphore.initialize(to: sem_t())
        let result = sem_init(semaphore, 0, 0)
        precondition(result == 0, "a semaphore of value 0 is always granted")
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    /// Wakes who waits, or who waits next.
    ///
    /// Real-time safe.
    public func ring() {
        // It fails only where two thousand million rings wait to be heard.
        _ = sem_post(semaphore)
    }

    /// Waits for a ring; however many rang before, one wait hears them all.
    ///
    /// - Parameter seconds: after which it returns without one.
    public func wait(seconds: Double) {
        guard noctule_semaphore_wait(semaphore, seconds) == 0 else { return }
        while sem_trywait(semaphore) == 0 {}
    }
}
