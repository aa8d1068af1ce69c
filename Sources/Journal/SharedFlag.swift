import Synchronization

/// A flag that one thread raises and another sees.
final class SharedFlag: Sendable {
    private let value = Atomic<Bool>(false)

    /// Whether it was raised.
    var isRaised: Bool { value.load(ordering: .acquiring) }

    /// Raises it, for good.
    func raise() { value.store(true, ordering: .releasing) }
}
