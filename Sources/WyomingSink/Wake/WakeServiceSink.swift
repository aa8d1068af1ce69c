public import Journal
public import Speech

/// Searches the sound of others' satellites for a rig's keywords, by the Wyoming protocol.
///
/// It tells the rig nothing and reads nothing of it: it is a sink only to be begun and ended like one.
public struct WakeServiceSink: EventSink {
    /// Its name; it has no cursor.
    public let name = "wyoming-wake"

    private let configuration: WakeConfiguration
    private let hearing: HearingConfiguration
    private let version: String

    /// Prepares a service.
    ///
    /// - Parameters:
    ///   - hearing: with a keyword at least.
    ///   - version: the program's.
    public init(
        _ configuration: WakeConfiguration, hearing: HearingConfiguration, version: String
    ) {
        self.configuration = configuration
        self.hearing = hearing
        self.version = version
    }

    /// Serves until the bus is closed or the task cancelled.
    ///
    /// - Throws: an error that names the address when it cannot be listened on; `JournalError`.
    public func serve(_ host: SinkHost) async throws {
        let listener = try FrameListener(configuration.address, limits: configuration.limits)
        if configuration.address.port == 0 { host.warn("\(name): listens on \(listener.address)") }
        host.tellServing()
        let machine = WakeServiceMachine(keywords: hearing.keywords.map(\.name), version: version)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [hearing] in
                try await listener.run { connection in
                    let session = WakeSession(machine, hearing: hearing, on: connection)
                    try await connection.serve { await session.take($0) }
                }
            }
            group.addTask {
                // Only its end is of interest.
                var feed = host.bus.feed(after: try host.bus.journal.reader.lastPosition())
                while try await feed.next() != nil {}
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
