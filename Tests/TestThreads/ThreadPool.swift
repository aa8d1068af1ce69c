import Foundation
import Synchronization

/// Threads of a test run's own, for tests that wait: what they wait for holds up no other test.
///
/// Swift's own pool has a thread for each core, which all tests share: two that wait would be a computer
/// of two cores that idles.
package final class ThreadPool: TaskExecutor {
    /// For tests that block while they wait.
    ///
    /// As many run at a time as there are threads: more programs at once would only be later each.
    package static let blocking = ThreadPool("test-waits", count: 4)
    /// For tests that are suspended while they wait: what they do between is short.
    package static let suspending = ThreadPool("test-serves", count: 2)

    private let jobs = Mutex<[UnownedJob]>([])
    private let arrivals = DispatchSemaphore(value: 0)

    /// Starts threads, which end with the process.
    package init(_ name: String, count: Int) {
        for number in 1...count {
            let thread = Thread { [self] in work() }
            thread.name = "\(name)-\(number)"
            thread.start()
        }
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        arrivals.signal()
    }

    private func work() {
        while true {
            arrivals.wait()
            let job = jobs.withLock { $0.removeFirst() }
            job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
