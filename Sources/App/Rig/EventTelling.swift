import Foundation
import Journal

/// Tells a node's events to somebody who is connected, on the thread of that connection.
struct EventTelling {
    /// Entries that are read at once.
    private static let batch = 256
    /// Seconds between two looks whether somebody is still there, while no event comes.
    private static let patience = 5.0

    private let bus: EventBus

    init(_ bus: EventBus) {
        self.bus = bus
    }

    /// Tells what was asked for, until the bus is closed or nobody is there any more.
    ///
    /// - Parameters:
    ///   - write: takes a line; false when the other end takes no more.
    ///   - isThere: whether the other end is.
    /// - Throws: `JournalError`.
    func tell(
        _ request: EventsRequest, write: (String) -> Bool, isThere: () -> Bool
    ) throws(JournalError) {
        let since = request.since.map { Date(timeIntervalSince1970: $0) }
        let reader = bus.journal.reader
        var position: Int64 = 0
        if let since { position = try reader.position(before: since) }
        guard request.follow else {
            while case let entries = try reader.entries(after: position, limit: Self.batch),
                let last = entries.last
            {
                guard entries.allSatisfy({ write($0.line) }) else { return }
                position = last.position
            }
            return
        }
        let feed = ThreadFeed(bus, after: position)
        while let entries = try feed.next(limit: Self.batch, within: Self.patience), isThere() {
            guard entries.allSatisfy({ write($0.line) }) else { return }
        }
    }
}
