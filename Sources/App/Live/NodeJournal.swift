public import Events
public import Journal

/// The journal of a node that runs: takes its events, and tells what becomes of them.
public final class NodeJournal {
    /// What its events go through.
    let bus: EventBus
    private let notices = PendingNotices()

    /// Opens a journal for writing.
    ///
    /// - Throws: `JournalError` when it cannot be opened or another process writes to it.
    public init(path: String, limits: JournalLimits) throws(JournalError) {
        bus = EventBus(journal: try Journal(path: path, limits: limits)) { [notices] notice in
            notices.add(notice)
        }
    }

    /// The last number that a source has given, which its next event follows.
    public func lastSequence(of source: String) throws(JournalError) -> Int {
        try bus.journal.reader.lastSequence(of: source)
    }

    /// Takes an event; waits for nothing.
    public func publish(_ event: Event) {
        bus.publish(event)
    }

    /// Waits until what was published is in the journal, or waits in memory for a disk that is full.
    public func flush() {
        bus.flush()
    }

    /// What had to go since the last call, for events at a moment of the stream.
    ///
    /// - Parameter warn: gets what people should know, a line at a time.
    public func news(at seconds: Double, warn: (String) -> Void) -> [HealthData] {
        var drops: [Drop] = []
        for notice in notices.take() {
            switch notice {
            case .stalled(let error):
                warn("\(error); sensing goes on, and events wait in memory")
            case .recovered(let count):
                warn("\(bus.journal.path): \(count) events that waited are in it now")
            case .dropped(let drop):
                drops.append(drop)
            }
        }
        return Drop.merged(drops).map { drop in
            .eventsDropped(
                EventsDroppedData(
                    at: seconds, count: drop.count, unread: drop.unreadCount,
                    importance: "\(drop.importance)", reason: drop.reason.rawValue))
        }
    }

    /// Writes what is left and ends all feeds; what the disk will not take is lost, and told.
    public func end(warn: (String) -> Void) {
        let lost = bus.close()
        _ = news(at: 0, warn: warn)
        if lost > 0 { warn("\(bus.journal.path): no room is left, \(lost) events are lost") }
    }

    /// Lets go of the file; nobody reads any more.
    public func close(warn: (String) -> Void) {
        end(warn: warn)
        do throws(JournalError) { try bus.journal.close() } catch { warn("\(error)") }
    }
}
