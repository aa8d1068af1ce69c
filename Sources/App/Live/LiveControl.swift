public import Session
import Synchronization

/// How a running node is told to end or to read its configuration again, from any thread.
public final class LiveControl: Sendable {
    /// Rings when something was asked for.
    public let bell = Bell()

    private let stopping = Atomic<Bool>(false)
    private let reloading = Atomic<Bool>(false)

    /// Creates a control through which nothing was asked for.
    public init() {}

    /// Whether the node shall end.
    public var isStopping: Bool { stopping.load(ordering: .acquiring) }

    /// Asks the node to end in order.
    public func requestStop() {
        stopping.store(true, ordering: .releasing)
        bell.ring()
    }

    /// Asks the node to read its configuration again.
    public func requestReload() {
        reloading.store(true, ordering: .releasing)
        bell.ring()
    }

    /// Whether the configuration was to be read again since the last call.
    func takeReload() -> Bool { reloading.exchange(false, ordering: .acquiringAndReleasing) }
}
