public import Events
public import Journal

/// The journal of a node that runs: takes its events, and tells what had to go.
public final class NodeJournal: Sendable {
    private let bus: EventBus
    private let drops: PendingDrops
    private let warn: @Sendable (String) -> Void

    /// Opens a journal for writing.
    ///
    /// - Parameter warn: gets what people should know, a line at a time, from any thread.
    /// - Throws: `JournalError` when it cannot be opened or another process writes to it.
    public init(
        path: String, limits: JournalLimits, warn: @escaping @Sendable (String) -> Void
    ) throws(JournalError) {
        let drops = PendingDrops()
        self.drops = drops
        self.warn = warn
        bus = EventBus(journal: try Journal(path: path, limits: limits)) { notice in
            switch notice {
            case .stalled(let error):
                warn("\(error); sensing goes on, and events wait in memory")
            case .recovered(let count):
                warn("\(path): \(count) events that waited are in the journal now")
            case .dropped(let drop):
                drops.add(drop)
            }
        }
    }

    /// The last number that a source has given, which its next event follows.
    public func lastSequence(of source: String) throws(JournalError) -> Int {
        try bus.journal.reader.lastSequence(of: source)
    }

    /// Takes an event; on return it is in the journal, or waits in memory for a disk that is full.
    public func publish(_ event: Event) {
        bus.publish(event)
        bus.flush()
    }

    /// What had to go since the last call, for events at a moment of the stream.
    public func takeDrops(at seconds: Double) -> [HealthData] {
        drops.take().map { drop in
            .eventsDropped(
                EventsDroppedData(
                    at: seconds, count: drop.count, unread: drop.unreadCount,
                    importance: "\(drop.importance)", reason: drop.reason.rawValue))
        }
    }

    /// Writes what is left; what the disk will not take is lost, and told.
    public func close() {
        let lost = bus.close()
        if lost > 0 { warn("\(bus.journal.path): no room is left, \(lost) events are lost") }
        do throws(JournalError) { try bus.journal.close() } catch { warn("\(error)") }
    }
}
