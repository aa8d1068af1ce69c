import Synchronization

/// Counts connections that are open; any thread may use it.
final class ConnectionCount: Sendable {
    private let open = Mutex(0)
    private let most: Int

    init(most: Int) {
        self.most = most
    }

    /// Counts one that begins.
    ///
    /// - Returns: false where there are as many as are allowed.
    func begin() -> Bool {
        open.withLock { open in
            guard open < most else { return false }
            open += 1
            return true
        }
    }

    /// Counts one that ends.
    func end() {
        open.withLock { $0 -= 1 }
    }
}
