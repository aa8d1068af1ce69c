import Synchronization

/// A flag that one thread raises and another sees.
package final class SharedFlag: Sendable {
    private let value = Atomic<Bool>(false)

    package init() {}

    /// Whether it was raised.
    package var isRaised: Bool { value.load(ordering: .acquiring) }

    /// Raises it, for good.
    package func raise() { value.store(true, ordering: .releasing) }
}
