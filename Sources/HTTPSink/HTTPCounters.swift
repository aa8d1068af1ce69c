import FlyingFox
import Synchronization

/// What the server counts of its own work.
///
/// Any thread may use it.
final class HTTPCounters: Sendable {
    /// The counts.
    struct Counts: Sendable {
        /// Connections that are open.
        var connections = 0
        /// Streams of events that are open.
        var streams = 0
        /// Connections that were too many.
        var refused = 0
        /// Answers by their status.
        var answers: [Int: Int] = [:]
        /// Events that were sent to clients.
        var sent = 0
    }

    private let storage = Mutex(Counts())

    /// The counts now.
    var counts: Counts { storage.withLock { $0 } }

    /// Counts a connection that begins.
    ///
    /// - Returns: false where there are as many as are allowed, or more; then it is refused.
    func open(most: Int) -> Bool {
        storage.withLock { counts in
            guard counts.connections < most else {
                counts.refused += 1
                return false
            }
            counts.connections += 1
            return true
        }
    }

    /// Counts a connection that ends.
    func close() {
        storage.withLock { $0.connections -= 1 }
    }

    /// Counts an answer.
    func count(_ status: HTTPStatusCode) {
        storage.withLock { $0.answers[status.code, default: 0] += 1 }
    }

    /// Counts what was sent to a client.
    func countSent(_ items: [EventPush.Item]) {
        let events = items.count {
            if case .entry = $0 { true } else { false }
        }
        storage.withLock { $0.sent += events }
    }

    /// Waits until no stream of events is open, or the time is over.
    func waitForStreams(within time: Duration) async throws {
        let end = ContinuousClock.now + time
        while counts.streams > 0, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Counts a stream of events, while it goes on.
    func whileStreaming(_ body: () async throws -> Void) async rethrows {
        storage.withLock { $0.streams += 1 }
        defer { storage.withLock { $0.streams -= 1 } }
        try await body()
    }
}
