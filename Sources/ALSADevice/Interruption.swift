internal import Synchronization

/// Ends a device's waits, from any thread or a signal handler.
public final class Interruption: Sendable {
    private let event: EventDescriptor
    private let raised = Atomic<Bool>(false)

    init() throws(ALSAFailure) {
        event = try EventDescriptor()
    }

    /// Readable once raised.
    var descriptor: Int32 { event.number }

    /// Whether the waits are over.
    public var isRaised: Bool { raised.load(ordering: .acquiring) }

    /// Ends the wait of now and those to come: the device's stream is at its end.
    ///
    /// Real-time safe, and safe in a signal handler.
    public func raise() {
        raised.store(true, ordering: .releasing)
        event.signal()
    }
}
