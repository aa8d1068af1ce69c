import Foundation

/// A thread of its own that runs a body once.
struct Worker {
    private let finished = DispatchSemaphore(value: 0)

    init(_ body: @escaping @Sendable () -> Void) {
        let finished = finished
        Thread.detachNewThread {
            body()
            finished.signal()
        }
    }

    /// Waits until the body has run.
    func join() {
        finished.wait()
    }
}
