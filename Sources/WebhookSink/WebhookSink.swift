import Events
import Foundation
public import Journal

/// Posts a node's events to a web server, as CloudEvents.
///
/// Events come from the journal in their order, and its cursor moves when the receiver has answered
/// 2xx: a receiver that is away and a process that is killed lose nothing, and what is posted twice has
/// the same id.
public struct WebhookSink: EventSink {
    /// Seconds for what is left when the rig ends.
    static let patience = 0.6
    /// Entries that are read at once, of which fewer may be posted together.
    private static let readLimit = 1000

    /// `webhook`.
    public let name = "webhook"

    private let configuration: WebhookConfiguration

    /// Prepares a sink.
    ///
    /// - Parameter configuration: without a problem.
    public init(_ configuration: WebhookConfiguration) {
        self.configuration = configuration
    }

    /// Serves until the bus is closed, and a moment for what is left, or the task is cancelled.
    ///
    /// - Throws: `JournalError`; `CancellationError`; what keeps libcurl from being used.
    public func serve(_ host: SinkHost) async throws {
        let start = try host.bus.cursor(of: name)
        let end = try host.bus.journal.reader.lastPosition()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await deliver(from: start, host) }
            group.addTask {
                // Ends with the bus, whatever a receiver does.
                var feed = host.bus.feed(after: end)
                while try await feed.next() != nil {}
                try await Task.sleep(for: .seconds(Self.patience))
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func deliver(from start: Int64, _ host: SinkHost) async throws {
        let client = try WebhookClient(configuration)
        var delivery = Delivery(configuration, client, host: host, name: name)
        defer { delivery.conclude() }
        var feed = host.bus.feed(after: start)
        while let entries = try await feed.next(limit: Self.readLimit) {
            let wanted = entries.filter { configuration.types?.contains($0.type) ?? true }
            try await delivery.post(wanted)
            // What nobody wants needs no answer.
            host.bus.acknowledge(feed.position, by: name)
        }
    }
}
