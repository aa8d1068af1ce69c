import FlyingSocks
public import Journal

/// Sends what a rig hears to a Wyoming wake service, and tells the wake words that it finds.
public struct WakeClientSink: EventSink {
    /// Between two looks at what the microphone has heard.
    private static let glance = Duration.milliseconds(64)
    /// Between two looks whether there is a microphone again.
    private static let pause = Duration.milliseconds(500)

    /// Its name; it has no cursor.
    public let name = "wake-service"

    private let configuration: WakeClientConfiguration
    private let microphone: any Microphone
    private let onDetection: @Sendable (String, Double) -> Void

    /// Prepares a client.
    ///
    /// - Parameter onDetection: gets a wake word's name and the second of the rig's stream at which it
    ///   ended, on any thread.
    public init(
        _ configuration: WakeClientConfiguration, microphone: any Microphone,
        onDetection: @escaping @Sendable (String, Double) -> Void
    ) {
        self.configuration = configuration
        self.microphone = microphone
        self.onDetection = onDetection
    }

    /// Sends until the bus is closed, the task cancelled or the service gone.
    ///
    /// - Throws: what is wrong with the service; `JournalError`.
    public func serve(_ host: SinkHost) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await send(host) }
            group.addTask {
                // Only its end is of interest.
                var feed = host.bus.feed(after: try host.bus.journal.reader.lastPosition())
                while try await feed.next() != nil {}
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func send(_ host: SinkHost) async throws {
        let pool: SocketPool<ePoll> = .ePoll(maxEvents: 4)
        try await pool.prepare()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask {
                let connection = try await WakeServiceDial(configuration).connect(by: pool)
                host.tellServing()
                try await converse(connection, host)
                throw WakeServiceFault(uri: configuration.uri, problem: "hung up")
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func converse(_ connection: FrameConnection, _ host: SinkHost) async throws {
        let talk = WakeConversation(
            WakeClientMachine(names: configuration.names), on: connection,
            tell: onDetection, warn: { [name] in host.warn("\(name): \($0)") })
        await talk.take(.connected)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await connection.serve { await talk.take(.frame($0)) } }
            group.addTask {
                while true {
                    try Task.checkCancellation()
                    guard var stream = microphone.listen(from: nil) else {
                        try await Task.sleep(for: Self.pause)
                        continue
                    }
                    while let heard = stream.read() {
                        if !heard.samples.isEmpty {
                            await talk.take(.heard(second: heard.second, heard.samples))
                        }
                        try await Task.sleep(for: Self.glance)
                    }
                    await talk.take(.microphoneLost)
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
