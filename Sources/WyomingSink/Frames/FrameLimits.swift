/// How large a frame may be.
public struct FrameLimits: Equatable, Sendable {
    /// Bytes of a header's line, without its end; the reference takes 64 KiB.
    public var headerBytes = 65_536
    /// Bytes of the data behind it; an `info` of hundreds of voices has some hundred thousand.
    public var dataBytes = 1_048_576
    /// Bytes of the payload: 32 s of 16 kHz in one piece.
    public var payloadBytes = 1_048_576

    /// The usual limits.
    public init() {}
}
