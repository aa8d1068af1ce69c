import FlyingFox

/// The beginning of a server's frame (RFC 6455, 5.2): all but its payload.
struct FrameHead: Equatable {
    private static let knownCodes: Set<WSFrame.Opcode> = [
        .continuation, .text, .binary, .close, .ping, .pong,
    ]
    /// Bytes of a control frame's payload at most (5.5).
    private static let longestControl = 125

    /// What kind it is.
    let opcode: WSFrame.Opcode
    /// Whether it ends a message.
    let isFinal: Bool
    /// Bytes of the payload.
    let length: Int
    /// Bytes of the head itself.
    let byteCount: Int

    /// Whether it is about the connection, and may stand amid a message.
    var isControl: Bool { Self.isControl(opcode) }

    /// Reads a head; nil where more bytes are needed.
    ///
    /// - Throws: `WebSocketFault` where it is none.
    init?(_ bytes: ArraySlice<UInt8>) throws(WebSocketFault) {
        guard let first = bytes.first, bytes.count >= 2 else { return nil }
        let second = bytes[bytes.startIndex + 1]
        opcode = WSFrame.Opcode(first & 0x0f)
        isFinal = first & 0x80 != 0
        let short = Int(second & 0x7f)
        // No extension was agreed on, a server does not mask, and control frames are short and whole.
        guard first & 0x70 == 0, second & 0x80 == 0, Self.knownCodes.contains(opcode),
            !Self.isControl(opcode) || isFinal && short <= Self.longestControl
        else { throw WebSocketFault(.protocolError) }
        let extra =
            switch short {
            case 126: 2
            case 127: 8
            default: 0
            }
        byteCount = 2 + extra
        guard bytes.count >= byteCount else { return nil }
        guard extra > 0 else {
            length = short
            return
        }
        let value = bytes.dropFirst(2).prefix(extra).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        // The highest bit is not used.
        guard let value = Int(exactly: value) else { throw WebSocketFault(.protocolError) }
        length = value
    }

    private static func isControl(_ opcode: WSFrame.Opcode) -> Bool { opcode.rawValue >= 8 }
}
