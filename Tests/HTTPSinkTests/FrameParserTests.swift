import FlyingFox
import Foundation
import Testing

@testable import HTTPSink

/// A client's frames on a WebSocket, whole and broken.
@Suite struct FrameParserTests {
    private static let mask: [UInt8] = [1, 2, 3, 4]

    private static func masked(_ first: UInt8, _ text: String) -> [UInt8] {
        let payload = Array(text.utf8).enumerated().map { $1 ^ mask[$0 % 4] }
        return [first, 0x80 | UInt8(payload.count)] + mask + payload
    }

    @Test("Frames are found and unmasked however their bytes are cut")
    func pieces() {
        let bytes = Self.masked(0x81, "hello") + Self.masked(0x89, "") + Self.masked(0x88, "")
        for count in [1, 3, 100] {
            var parser = FrameParser(limit: 1024)
            var texts: [String] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                parser.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
                while case .frame(let frame) = parser.next() {
                    texts.append(
                        "\(frame.opcode.rawValue) \(String(decoding: frame.payload, as: UTF8.self))"
                    )
                }
            }
            #expect(texts == ["1 hello", "9 ", "8 "])
        }
    }

    @Test("What breaks the protocol or the limit is refused with its code")
    func refused() {
        func outcome(_ bytes: [UInt8]) -> FrameParser.Outcome {
            var parser = FrameParser(limit: 1024)
            parser.append(bytes)
            return parser.next()
        }
        #expect(outcome([0x81, 0x05]) == .fault(.protocolError))
        #expect(outcome([0xc1, 0x85]) == .fault(.protocolError))
        #expect(outcome([0x83, 0x80]) == .fault(.protocolError))
        #expect(outcome([0x09, 0x80]) == .fault(.protocolError))
        #expect(outcome([0x89, 0xfe]) == .fault(.protocolError))
        #expect(outcome([0x82, 0xff]) == .fault(.messageTooBig))
        #expect(outcome([0x82, 0xfe, 0x04, 0x01]) == .fault(.messageTooBig))
        #expect(outcome([0x82, 0xfe, 0x04, 0x00]) == .more)
    }

    @Test("A server's frame tells its length in as few bytes as it takes")
    func written() {
        #expect(FrameParser.bytes(.text, Data("ab".utf8)) == Data([0x81, 2, 0x61, 0x62]))
        #expect(FrameParser.bytes(.text, Data(count: 126)).prefix(4) == Data([0x81, 126, 0, 126]))
        #expect(
            FrameParser.bytes(.text, Data(count: 0x10000)).prefix(10)
                == Data([0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]))
    }
}
