import FlyingFox
import Foundation

/// Finds a client's frames in the bytes of a WebSocket (RFC 6455, 5.2), within a limit; a value that is
/// fed bytes.
struct FrameParser {
    /// What the bytes so far amount to.
    enum Outcome: Equatable {
        /// Nothing whole yet.
        case more
        /// A frame, unmasked.
        case frame(WSFrame)
        /// Nothing that can go on; the code to close with.
        case fault(WSCloseCode)
    }

    private static let knownCodes: Set<WSFrame.Opcode> = [
        .continuation, .text, .binary, .close, .ping, .pong,
    ]

    private let limit: Int
    private var bytes: [UInt8] = []

    /// Begins with nothing.
    ///
    /// - Parameter limit: bytes of a frame's payload, 125 to 65535.
    init(limit: Int) {
        self.limit = limit
    }

    /// Takes bytes.
    mutating func append(_ new: [UInt8]) {
        bytes += new
    }

    /// What has come; called again after each frame, for the next.
    mutating func next() -> Outcome {
        guard bytes.count >= 2 else { return .more }
        let opcode = WSFrame.Opcode(bytes[0] & 0x0f)
        let isFinal = bytes[0] & 0x80 != 0
        let isControl = opcode.rawValue >= 8
        // No extension was agreed on, a client masks, and control frames are short and whole.
        guard bytes[0] & 0x70 == 0, bytes[1] & 0x80 != 0, Self.knownCodes.contains(opcode),
            !isControl || isFinal && bytes[1] & 0x7f <= 125
        else { return .fault(.protocolError) }
        var length = Int(bytes[1] & 0x7f)
        var start = 2
        if length == 127 { return .fault(.messageTooBig) }
        if length == 126 {
            guard bytes.count >= 4 else { return .more }
            length = Int(bytes[2]) << 8 | Int(bytes[3])
            start = 4
        }
        guard length <= limit else { return .fault(.messageTooBig) }
        guard bytes.count >= start + 4 + length else { return .more }
        let mask = bytes[start..<(start + 4)]
        let payload = bytes[(start + 4)..<(start + 4 + length)].enumerated().map { index, byte in
            byte ^ mask[mask.startIndex + index % 4]
        }
        bytes.removeFirst(start + 4 + length)
        return .frame(
            WSFrame(fin: isFinal, opcode: opcode, mask: nil, payload: Data(payload)))
    }

    /// A server's frame, as bytes.
    static func bytes(_ opcode: WSFrame.Opcode, _ payload: Data) -> Data {
        var bytes = Data([0x80 | opcode.rawValue])
        switch payload.count {
        case ...125: bytes.append(UInt8(payload.count))
        case ...0xffff:
            bytes += [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xff)]
        default:
            bytes.append(127)
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
        }
        return bytes + payload
    }
}
