import Dispatch
public import Events
import Synchronization

/// The way of an event from whoever noticed it into the journal, and from there to every sink.
///
/// `publish` only queues. Behind it one queue writes all that have come meanwhile in one transaction
/// and then wakes the feeds, so that nothing is handed to a sink that a killed process could lose. A
/// disk that is full stalls nobody: events wait in memory, and the journal is tried once a second.
public final class EventBus: Sendable {
    /// How many events wait in memory while the disk takes none.
    public static let backlogCapacity = 10_000
    /// Seconds between two tries of a journal that takes none, and between two writes of cursors.
    static let pause = 1.0
    /// Appends after which it is looked whether entries have to go.
    private static let pruneInterval = 256

    /// Who is told that something came, and that nothing comes any more.
    private struct Listener {
        var wake: @Sendable () -> Void
        var finish: @Sendable () -> Void
    }

    private struct Inbox {
        var events: [Event] = []
        var cursors: [String: Int64] = [:]
        /// Sinks whose cursor is not in the journal yet.
        var unwritten: Set<String> = []
        var isDrainScheduled = false
        var areCursorsScheduled = false
        var listeners: [Int: Listener] = [:]
        var listenerCount = 0
        var isClosed = false
    }

    /// Only the queue's.
    private struct Writer {
        var backlog = Backlog(capacity: EventBus.backlogCapacity)
        var isStalled = false
        var isRetryScheduled = false
        var appendsToPrune = 0
    }

    /// What it writes to, and feeds read from where its tail does not reach.
    public let journal: Journal

    /// Its newest entries.
    let tail = JournalTail()

    private let inbox = Mutex(Inbox())
    private let writer = Mutex(Writer())
    private let queue = DispatchQueue(label: "noctule.journal")
    private let tell: @Sendable (BusNotice) -> Void

    /// Opens a bus.
    ///
    /// - Parameter tell: gets what the bus tells of itself, on its queue.
    public init(journal: Journal, tell: @escaping @Sendable (BusNotice) -> Void) {
        self.journal = journal
        self.tell = tell
    }

    /// Whether it takes events no more.
    public var isClosed: Bool { inbox.withLock { $0.isClosed } }

    /// Publishes an event.
    ///
    /// Any thread but the audio thread; waits for nothing.
    public func publish(_ event: Event) {
        let mustSchedule = inbox.withLock { inbox in
            inbox.events.append(event)
            defer { inbox.isDrainScheduled = true }
            return !inbox.isDrainScheduled
        }
        if mustSchedule { queue.async { self.drain() } }
    }

    /// Waits until what was published before is in the journal, or waits in memory for the disk.
    public func flush() {
        queue.sync { drain() }
    }

    /// Writes what is left and ends all feeds; nothing is published afterwards.
    ///
    /// - Returns: how many events the disk would not take; they are lost.
    @discardableResult
    public func close() -> Int {
        let listeners = queue.sync {
            // Before it counts as closed, so that a feed which begins then finds all there is.
            drain()
            let listeners = inbox.withLock { inbox in
                inbox.isClosed = true
                defer { inbox.listeners = [:] }
                return inbox.listeners.values
            }
            drain()
            writeCursors()
            return listeners
        }
        for listener in listeners { listener.finish() }
        return writer.withLock { $0.backlog.events.count }
    }

    /// The entries behind a position, and those to come.
    public func feed(after position: Int64) -> EventFeed {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = listen(
            wake: { continuation.yield() }, finish: { continuation.finish() })
        if let number {
            continuation.onTermination = { [weak self] _ in self?.unlisten(number) }
        } else {
            continuation.finish()
        }
        return EventFeed(way(after: position), wakes: stream, bell: continuation)
    }

    /// A way through the journal from a position on.
    func way(after position: Int64) -> JournalWay {
        JournalWay(position: position, reader: journal.reader, tail: tail)
    }

    /// Lets somebody be told that entries came, and that none come any more.
    ///
    /// - Returns: a number to leave by; nil when the bus is closed.
    func listen(
        wake: @escaping @Sendable () -> Void, finish: @escaping @Sendable () -> Void
    ) -> Int? {
        inbox.withLock { inbox in
            guard !inbox.isClosed else { return nil }
            inbox.listenerCount += 1
            inbox.listeners[inbox.listenerCount] = Listener(wake: wake, finish: finish)
            return inbox.listenerCount
        }
    }

    /// Tells somebody nothing any more.
    func unlisten(_ number: Int) {
        inbox.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }

    /// Where a sink goes on: behind what it has acknowledged, or for a new one behind everything.
    public func cursor(of sink: String) throws(JournalError) -> Int64 {
        if let position = inbox.withLock({ $0.cursors[sink] }) { return position }
        if let position = try journal.reader.cursor(of: sink) { return position }
        let position = try journal.reader.lastPosition()
        try journal.setCursors([sink: position])
        return position
    }

    /// Says that a sink has handed everything up to a position on, for good.
    ///
    /// Written with the next events, or within a second; a process that is killed before hands some on again,
    /// under the same ids.
    public func acknowledge(_ position: Int64, by sink: String) {
        let mustSchedule = inbox.withLock { inbox in
            inbox.cursors[sink] = position
            inbox.unwritten.insert(sink)
            defer { inbox.areCursorsScheduled = true }
            return !inbox.areCursorsScheduled
        }
        if mustSchedule {
            queue.asyncAfter(deadline: .now() + Self.pause) { self.writeCursors() }
        }
    }

    private func drain() {
        let new = inbox.withLock { inbox in
            inbox.isDrainScheduled = false
            defer { inbox.events.removeAll(keepingCapacity: true) }
            return inbox.events
        }
        writer.withLock { write(new, &$0) }
    }

    private func write(_ new: [Event], _ writer: inout Writer) {
        for drop in writer.backlog.append(new) { tell(.dropped(drop)) }
        let waiting = writer.backlog.events
        guard !waiting.isEmpty else { return }
        let cursors = takeCursors()
        do throws(JournalError) {
            tail.append(try journal.append(waiting, cursors: cursors))
            writer.backlog.removeAll()
        } catch {
            putBack(cursors)
            if !writer.isStalled { tell(.stalled(error)) }
            writer.isStalled = true
            retry(&writer)
            return
        }
        if writer.isStalled {
            writer.isStalled = false
            tell(.recovered(waiting.count))
        }
        let listeners = inbox.withLock { Array($0.listeners.values) }
        for listener in listeners { listener.wake() }
        prune(after: waiting.count, &writer)
    }

    private func retry(_ writer: inout Writer) {
        guard !writer.isRetryScheduled else { return }
        writer.isRetryScheduled = true
        queue.asyncAfter(deadline: .now() + Self.pause) {
            self.writer.withLock { $0.isRetryScheduled = false }
            self.drain()
        }
    }

    private func prune(after count: Int, _ writer: inout Writer) {
        writer.appendsToPrune -= count
        guard writer.appendsToPrune <= 0 else { return }
        writer.appendsToPrune = Self.pruneInterval
        do throws(JournalError) {
            let drops = try journal.prune()
            // What is gone from the disk is handed out no more.
            if !drops.isEmpty { tail.forget() }
            for drop in drops { tell(.dropped(drop)) }
        } catch {
            tell(.stalled(error))
        }
    }

    private func writeCursors() {
        inbox.withLock { $0.areCursorsScheduled = false }
        let cursors = takeCursors()
        guard !cursors.isEmpty else { return }
        do throws(JournalError) {
            try journal.setCursors(cursors)
        } catch {
            // A stalled journal is told by the events that it does not take; cursors come again.
            putBack(cursors)
            let isClosed = inbox.withLock { inbox in
                inbox.areCursorsScheduled = true
                return inbox.isClosed
            }
            if !isClosed {
                queue.asyncAfter(deadline: .now() + Self.pause) { self.writeCursors() }
            }
        }
    }

    /// The cursors that are to be written now.
    private func takeCursors() -> [String: Int64] {
        inbox.withLock { inbox in
            defer { inbox.unwritten = [] }
            return inbox.cursors.filter { inbox.unwritten.contains($0.key) }
        }
    }

    /// The journal did not take them.
    private func putBack(_ cursors: [String: Int64]) {
        inbox.withLock { $0.unwritten.formUnion(cursors.keys) }
    }
}
