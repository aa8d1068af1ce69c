import FlyingFox
import Foundation
import Testing

@testable import OVOSSink

/// What a client sends.
@Suite struct ClientFrameTests {
    @Test("The masked example of RFC 6455, 5.7, comes out byte by byte")
    func example() {
        let bytes = ClientFrame.bytes(.text, Array("Hello".utf8), mask: 0x37fa_213d)
        #expect(
            Array(bytes) == [
                0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58,
            ])
    }

    @Test(
        "Lengths are said in 7, 16 and 64 bits (5.2)",
        arguments: [
            (125, [0xfd]), (126, [0xfe, 0, 126]), (65_535, [0xfe, 255, 255]),
            (65_536, [0xff, 0, 0, 0, 0, 0, 1, 0, 0]),
        ] as [(Int, [UInt8])])
    func lengths(count: Int, length: [UInt8]) {
        let bytes = ClientFrame.bytes(.text, .init(repeating: 1, count: count), mask: 0)
        #expect(Array(bytes.prefix(1 + length.count)) == [0x81] + length)
        #expect(bytes.count == 1 + length.count + 4 + count)
    }

    @Test("Two frames of the same are masked differently")
    func masks() {
        let payload = [UInt8](repeating: 0, count: 64)
        #expect(ClientFrame.bytes(.ping, payload) != ClientFrame.bytes(.ping, payload))
    }
}
