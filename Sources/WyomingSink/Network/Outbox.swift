import Foundation
import Synchronization

/// What waits to be sent by a connection: whoever adds to it waits for nothing.
final class Outbox: Sendable {
    /// What is to be sent, in order; ends when too much waits.
    let stream: AsyncStream<Data>

    private let continuation: AsyncStream<Data>.Continuation
    private let waiting = Mutex(0)
    private let capacity: Int

    /// - Parameter capacity: bytes that may wait.
    init(capacity: Int) {
        self.capacity = capacity
        (stream, continuation) = AsyncStream.makeStream(of: Data.self)
    }

    /// Adds a frame; where too much waits already, nothing is sent any more.
    func add(_ frame: WyomingFrame) {
        let data = Data(frame.bytes)
        let hasRoom = waiting.withLock { waiting in
            waiting += data.count
            return waiting <= capacity
        }
        guard hasRoom else { return continuation.finish() }
        continuation.yield(data)
    }

    /// Says that so many bytes wait no more.
    func remove(_ count: Int) {
        waiting.withLock { $0 -= count }
    }
}
