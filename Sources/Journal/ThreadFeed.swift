import Dispatch
import Synchronization

/// One reader's way through the journal, as an `EventFeed`, for a thread that may wait.
///
/// Used by one thread.
public final class ThreadFeed {
    /// Behind the last entry that was handed out.
    public var position: Int64 { way.position }

    private let bus: EventBus
    private var way: JournalWay
    private let bell = DispatchSemaphore(value: 0)
    private let isOver = SharedFlag()
    private var listener: Int?

    /// The entries of a bus behind a position, and those to come.
    public init(_ bus: EventBus, after position: Int64) {
        self.bus = bus
        way = bus.way(after: position)
        listener = bus.listen(
            wake: { [bell] in bell.signal() },
            finish: { [bell, isOver] in
                isOver.raise()
                bell.signal()
            })
        if listener == nil { isOver.raise() }
    }

    deinit {
        if let listener { bus.unlisten(listener) }
    }

    /// The next entries, in their order, if there are some within a time.
    ///
    /// - Returns: none when the time was over; nil when the bus was closed.
    /// - Throws: `JournalError`.
    public func next(
        limit: Int = 256, within seconds: Double
    ) throws(JournalError) -> [JournalEntry]? {
        while true {
            let isOver = isOver.isRaised
            if let entries = try way.next(limit: limit) { return entries }
            if isOver { return nil }
            guard bell.wait(timeout: .now() + seconds) == .success else { return [] }
        }
    }
}
