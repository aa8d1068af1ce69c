import FlyingFox
import Testing

@testable import OVOSSink

/// What a server's bytes are.
@Suite struct MessageDecoderTests {
    private typealias Outcome = MessageDecoder.Outcome

    private static let hello = Array("Hello".utf8)

    /// All that comes of bytes that come in blocks of a length.
    private static func outcomes(
        _ bytes: [UInt8], limit: Int = 1000, block: Int = .max
    ) throws(WebSocketFault) -> [Outcome] {
        var decoder = MessageDecoder(limit: limit)
        var outcomes: [Outcome] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            decoder.append(Array(rest.prefix(block)))
            rest = rest.dropFirst(block)
            while let outcome = try decoder.next() { outcomes.append(outcome) }
        }
        return outcomes
    }

    /// A frame of a server.
    private static func frame(_ first: UInt8, _ payload: [UInt8]) -> [UInt8] {
        switch payload.count {
        case ...125: [first, UInt8(payload.count)] + payload
        case ...0xffff:
            [first, 126, UInt8(payload.count >> 8), UInt8(payload.count & 255)] + payload
        default:
            [first, 127] + (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
                + payload
        }
    }

    @Test(
        "The examples of RFC 6455, 5.7, are read, in blocks of any length", arguments: [1, 2, 99])
    func examples(block: Int) throws {
        let text: [UInt8] = [0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]
        #expect(try Self.outcomes(text, block: block) == [.text("Hello")])
        let parts: [UInt8] = [0x01, 0x03, 0x48, 0x65, 0x6c, 0x80, 0x02, 0x6c, 0x6f]
        #expect(try Self.outcomes(parts, block: block) == [.text("Hello")])
        let ping: [UInt8] = [0x89, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]
        #expect(try Self.outcomes(ping, block: block) == [.ping(Self.hello)])
        let binary: [UInt8] = [0x82, 0x7e, 0x01, 0x00] + .init(repeating: 7, count: 256)
        let large: [UInt8] =
            [0x82, 0x7f, 0, 0, 0, 0, 0, 1, 0, 0] + .init(repeating: 7, count: 65_536)
        // A bus speaks text: what is binary is passed over, whatever its length.
        #expect(try Self.outcomes(binary + large + text, block: block) == [.text("Hello")])
    }

    @Test("A ping amid the parts of a message is read at once, and the message when it is whole")
    func amid() throws {
        let bytes =
            Self.frame(0x01, Array("a".utf8)) + Self.frame(0x89, [1]) + Self.frame(0x00, [])
            + Self.frame(0x8a, [2]) + Self.frame(0x80, Array("b".utf8))
            + Self.frame(0x88, [3, 232])
        #expect(
            try Self.outcomes(bytes, block: 3)
                == [.ping([1]), .pong([2]), .text("ab"), .close])
    }

    @Test(
        "A message that is too long, whole or in parts, is passed over, and the next is read",
        arguments: [1, 7, 1 << 20])
    func tooLong(block: Int) throws {
        let long = [UInt8](repeating: 65, count: 300)
        let bytes =
            Self.frame(0x81, [UInt8](repeating: 66, count: 10)) + Self.frame(0x81, long)
            + Self.frame(0x01, [65]) + Self.frame(0x00, long) + Self.frame(0x89, [])
            + Self.frame(0x80, [65]) + Self.frame(0x01, long) + Self.frame(0x80, [65])
            + Self.frame(0x81, Self.hello)
        #expect(
            try Self.outcomes(bytes, limit: 10, block: block)
                == [.text("BBBBBBBBBB"), .ping([]), .text("Hello")])
        // 2 GB that are said to come are not waited for in memory.
        let endless: [UInt8] = [0x81, 127, 0, 0, 0, 0, 0x80, 0, 0, 0]
        #expect(try Self.outcomes(endless + long, limit: 10) == [])
    }

    @Test(
        "What no WebSocket allows is a fault with its code",
        arguments: [
            ([0x81, 0x85, 0, 0, 0, 0], 1002), ([0xc1, 0x00], 1002), ([0x83, 0x00], 1002),
            ([0x8b, 0x00], 1002), ([0x09, 0x00], 1002), ([0x89, 126, 0, 126], 1002),
            ([0x80, 0x00], 1002), ([0x01, 0x01, 65, 0x81, 0x01, 65], 1002),
            ([0x81, 127, 0x80, 0, 0, 0, 0, 0, 0, 0], 1002),
            ([0x81, 0x02, 0xc3, 0x28], 1007),
        ] as [([UInt8], UInt16)])
    func faults(bytes: [UInt8], code: UInt16) {
        let fault = #expect(throws: WebSocketFault.self) { try Self.outcomes(bytes) }
        #expect(fault?.code.code == code)
    }
}
