import FlyingSocks
import Sockets

/// Finds a wake service and connects to it.
struct WakeServiceDial {
    private let configuration: WakeClientConfiguration

    init(_ configuration: WakeClientConfiguration) {
        self.configuration = configuration
    }

    /// Connects to the first of the name's addresses that answers.
    ///
    /// - Throws: `WakeServiceFault`, `CancellationError`.
    func connect(by pool: SocketPool<ePoll>) async throws -> FrameConnection {
        do {
            let wire = try await Dial(host: configuration.host, port: configuration.port)
                .connect(by: pool, writeSeconds: configuration.limits.writeSeconds)
            var limits = configuration.limits
            // A service has nothing to say until it hears a wake word.
            limits.idleSeconds = 1e9
            return FrameConnection(wire, number: 1, limits: limits)
        } catch let fault as DialFault {
            throw WakeServiceFault(uri: configuration.uri, problem: fault.description)
        }
    }
}
