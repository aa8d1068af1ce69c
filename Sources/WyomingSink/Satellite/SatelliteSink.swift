public import Journal

/// A rig as a satellite of Home Assistant's voice pipelines, by the Wyoming protocol.
///
/// On a wake word it sends what is said to the server that has asked for it, and plays the answer.
public struct SatelliteSink: EventSink {
    /// Its name; it has no cursor, for only the present counts.
    public let name = "wyoming"

    private let configuration: SatelliteConfiguration
    private let description: SatelliteDescription
    private let microphone: any Microphone
    private let player: any SpeechPlayer

    /// Prepares a satellite.
    ///
    /// - Parameter configuration: without a problem.
    public init(
        _ configuration: SatelliteConfiguration, description: SatelliteDescription,
        microphone: any Microphone, player: any SpeechPlayer
    ) {
        self.configuration = configuration
        self.description = description
        self.microphone = microphone
        self.player = player
    }

    /// Serves until the bus is closed or the task cancelled.
    ///
    /// - Throws: an error that names the address when it cannot be listened on; `JournalError`.
    public func serve(_ host: SinkHost) async throws {
        let listener = try FrameListener(configuration.address, limits: configuration.limits)
        let server = SatelliteServer(
            SatelliteMachine(configuration, description: description), microphone: microphone,
            player: player, warn: { [name] in host.warn("\(name): \($0)") })
        if configuration.address.port == 0 { host.warn("\(name): listens on \(listener.address)") }
        host.tellServing()
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await listener.run { try await server.serve($0) } }
                group.addTask { try await server.follow(host.bus) }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch {
            await server.end()
            throw error
        }
        await server.end()
    }
}
