import Dispatch
import Synchronization

/// Independent pieces of work side by side, their results in order.
public enum ConcurrentMap {
    /// Calls `body` for each index in 0..<`count`.
    ///
    /// - Parameters:
    ///   - jobs: how many run at the same time, at most one a processor.
    ///   - isInterrupted: when true no further piece is begun.
    /// - Returns: a result an index; nil where a piece was never begun.
    public static func run<Value: Sendable>(
        count: Int, jobs: Int, isInterrupted: @Sendable () -> Bool = { false },
        _ body: @Sendable (Int) -> Value
    ) -> [Value?] {
        let next = Atomic<Int>(0)
        let results = Mutex([Value?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
            while !isInterrupted() {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let value = body(index)
                results.withLock { $0[index] = value }
            }
        }
        return results.withLock { $0 }
    }
}
