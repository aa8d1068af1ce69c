/// How much is given to clients.
public struct ConnectionLimits: Equatable, Sendable {
    /// How many connections may be allowed.
    public static let connectionCounts = 1...256

    /// Connections at a time; further ones are hung up on.
    public var connections = 16
    /// How large a frame may be.
    public var frames = FrameLimits()
    /// Seconds for which a client may say nothing before it is asked whether it is there.
    public var quietSeconds = 15.0
    /// Seconds for which a client may say nothing at all.
    public var idleSeconds = 60.0
    /// Seconds within which a client has to take what it is sent, before it is hung up on.
    public var writeSeconds = 10.0
    /// Bytes that may wait to be taken by a client: half a minute of sound.
    public var waitingBytes = 1_048_576

    /// The usual limits.
    public init() {}
}
