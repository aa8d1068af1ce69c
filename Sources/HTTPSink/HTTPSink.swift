public import Journal

/// Serves a node's events and what is known of it by HTTP.
///
/// `GET /events` pushes server-sent events, `/ws` the same on a WebSocket; `/state`, `/healthz`,
/// `/readyz` and `/metrics` tell what is so now. Every client reads the journal at its own pace.
public struct HTTPSink: EventSink {
    /// Its name; it has no cursor, for each client has its own.
    public let name = "http"

    private let configuration: HTTPConfiguration

    /// Prepares a server.
    ///
    /// - Parameter configuration: without a problem.
    public init(_ configuration: HTTPConfiguration) {
        self.configuration = configuration
    }

    /// Serves until the bus is closed or the task cancelled.
    ///
    /// - Throws: an error that names the address when it cannot be listened on; `JournalError`.
    public func serve(_ host: SinkHost) async throws {
        let board = StateBoard()
        let counters = HTTPCounters()
        let listener = try HTTPListener(
            configuration.address, limits: configuration.limits,
            routes: HTTPRoutes(
                host: host, configuration: configuration, board: board, counters: counters),
            counters: counters)
        if configuration.address.port == 0 { host.warn("\(name): listens on \(listener.address)") }
        host.tellServing()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run() }
            group.addTask {
                try await board.follow(host.bus)
                // The feeds of clients end with this one: they get what is left.
                try await counters.waitForStreams(within: .milliseconds(300))
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
