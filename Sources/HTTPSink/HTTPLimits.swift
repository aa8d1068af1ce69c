/// How much is given to clients.
public struct HTTPLimits: Equatable, Sendable {
    /// How many connections may be allowed, 1 to 4096.
    public static let connectionCounts = 1...4096

    /// Connections at a time; further ones are answered with 503 and closed.
    public var connections = 128
    /// Bytes of a request: its line and headers; more is answered with 431.
    public var requestBytes = 8192
    /// Seconds within which a request has to be there whole; later it is answered with 408.
    public var requestSeconds = 5.0
    /// Seconds for which a connection may be kept without a request.
    public var idleSeconds = 30.0
    /// Seconds within which a client has to take what it is sent, before it is hung up on.
    public var writeSeconds = 10.0
    /// Seconds between two heartbeats of a stream of events.
    public var heartbeatSeconds = 15.0
    /// Bytes of a message on a WebSocket; a client has next to nothing to say.
    public var messageBytes = 1024

    /// The usual limits.
    public init() {}
}
