import Events
import Foundation
import Journal
import Synchronization

/// Says a rig's events on a bus, in their order, over one connection after the other.
///
/// Used by one task at a time.
final class BusTelling: Sendable {
    /// Entries that are said before the bus is asked for its receipt.
    private static let batch = 64
    /// Seconds of silence after which a bus is asked whether it is there.
    private static let quiet = 20.0

    private let types: EventTypeFilter?
    private let bus: EventBus
    private let name: String
    private let words = Mutex(ListenerWords())

    /// - Parameter name: of the sink whose cursor moves.
    init(_ configuration: OVOSConfiguration, bus: EventBus, name: String) {
        types = configuration.types
        self.bus = bus
        self.name = name
    }

    /// Says what the bus has not confirmed and what comes, until the journal ends.
    ///
    /// - Throws: `BusFault`, `JournalError`, `CancellationError`.
    func tell(over connection: BusConnection) async throws {
        var feed = bus.feed(after: try bus.cursor(of: name))
        var confirmed = ContinuousClock.now
        while let entries = try await feed.next(limit: Self.batch, within: .seconds(Self.quiet)) {
            let wanted = entries.filter { types?.contains($0.type) ?? true }
            let before = words.withLock { $0 }
            do {
                for entry in wanted { try say(entry, connection) }
                // What nobody wants needs no receipt; a silent bus is asked whether it is there.
                if !wanted.isEmpty || .now - confirmed >= .seconds(Self.quiet) {
                    try await connection.confirm()
                    confirmed = .now
                }
            } catch {
                // What has no receipt is said again, in both ways.
                words.withLock { $0 = before }
                throw error
            }
            bus.acknowledge(feed.position, by: name)
        }
        try Task.checkCancellation()
    }

    private func say(_ entry: JournalEntry, _ connection: BusConnection) throws {
        try connection.send(BusMessage(entry.type, json: entry.line).text)
        // A later version's event has no words here.
        guard let event = try? entry.event() else { return }
        if let message = words.withLock({ $0.message(of: event, now: Date()) }) {
            try connection.send(message.text)
        }
    }
}
