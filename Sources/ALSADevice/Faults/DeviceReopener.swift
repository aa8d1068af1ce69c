internal import Glibc
internal import Synchronization

/// Closes a card that failed and opens it again when it is back, on a thread of its own: opening
/// allocates, and the audio thread may not.
final class DeviceReopener: @unchecked Sendable {
    private let configuration: DeviceConfiguration
    private let interruption: Interruption
    private let arrival: DeviceArrival
    /// Readable when there is something to do, and when it is done.
    private let orders: EventDescriptor
    private let results: EventDescriptor
    private let isClosing = Atomic<Bool>(false)
    private var thread = pthread_t()
    /// Handed over with `orders` and `results`; one side at a time touches them.
    private var streams: OpenStreams?
    private var attempt = 0
    /// Whether its thread was left alone with a card that does not even close.
    private var isAbandoned = false

    /// - Parameter configuration: with the rate and channels that were agreed at first.
    init(
        _ configuration: DeviceConfiguration, interruption: Interruption
    ) throws(ALSAFailure) {
        self.configuration = configuration
        self.interruption = interruption
        arrival = try DeviceArrival()
        orders = try EventDescriptor()
        results = try EventDescriptor()
        let context = Unmanaged.passRetained(self)
        let error = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<DeviceReopener>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context.toOpaque())
        guard error == 0 else {
            context.release()
            throw ALSAFailure(number: error)
        }
    }

    /// Ends the thread; one that a sound server keeps waiting ends by itself when that lets go.
    func close() {
        isClosing.store(true, ordering: .releasing)
        orders.signal()
        if isAbandoned {
            pthread_detach(thread)
        } else {
            pthread_join(thread, nil)
        }
    }

    /// Gives a card that failed away and waits for it to come back; frees and allocates nothing on
    /// this thread.
    ///
    /// - Returns: the card, opened; nil when interrupted.
    func reopen(_ failed: consuming OpenStreams?, attempt: Int) -> OpenStreams? {
        guard !isAbandoned else { return nil }
        streams = failed
        failed = nil
        self.attempt = attempt
        orders.signal()
        if !results.wait(or: interruption.descriptor, milliseconds: -1) {
            isAbandoned = !results.wait(milliseconds: Self.patience)
        }
        guard !isAbandoned else { return nil }
        results.take()
        return exchange(nil)
    }

    /// Milliseconds that a card may take to close when the wait is interrupted.
    private static let patience: Int32 = 500

    private func exchange(_ new: OpenStreams?) -> OpenStreams? {
        let old = streams
        streams = new
        return old
    }

    // MARK: On its own thread

    private func run() {
        while true {
            orders.take()
            if isClosing.load(ordering: .acquiring) { return }
            streams = nil
            var delay = ReopenDelay(
                longest: Int(configuration.retryInterval / .milliseconds(1)), attempt: attempt)
            while !isOver {
                arrival.wait(
                    milliseconds: delay.take(), interruptions: [interruption.descriptor])
                guard !isOver else { break }
                // Absent, busy, not yet permitted or changed: it is tried again all the same.
                if let found = try? Negotiation(configuration: configuration).open() {
                    streams = found
                    break
                }
            }
            results.signal()
        }
    }

    private var isOver: Bool {
        interruption.isRaised || isClosing.load(ordering: .acquiring)
    }
}
