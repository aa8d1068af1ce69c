import Testing

@testable import Events

struct ContentIdentifierTests {
    /// FNV-1a of 128 bits by long multiplication over bytes, as RFC 9923 says it.
    private static func naiveHash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let prime: [UInt8] = [0x3b, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
        var hash: [UInt8] = [
            0x8d, 0xc5, 0x95, 0x62, 0x75, 0x21, 0xb8, 0x62,
            0x42, 0x01, 0xbb, 0x07, 0x2e, 0x27, 0x62, 0x6c,
        ]
        for byte in bytes {
            hash[0] ^= byte
            var product = [Int](repeating: 0, count: 16)
            for low in 0..<16 {
                for high in 0..<16 - low {
                    product[low + high] += Int(hash[low]) * Int(prime[high])
                }
            }
            var carry = 0
            for place in 0..<16 {
                carry += product[place]
                hash[place] = UInt8(carry & 0xff)
                carry >>= 8
            }
        }
        return hash.reversed()
    }

    @Test func `the identifier is the hash of the event without one`() {
        for event in Examples.events() {
            var nameless = event
            nameless.id = ""
            var bytes = Self.naiveHash(EventCoding.line(nameless).utf8)
            bytes[6] = 0x80 | bytes[6] & 0x0f
            bytes[8] = 0x80 | bytes[8] & 0x3f
            let digits = bytes.map { byte in
                (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
            #expect(event.id.filter { $0 != "-" } == digits)
        }
    }

    @Test func `the naive hash is the RFC's`() {
        // RFC 9923: FNV-1a of 128 bits of "a" and "foobar".
        let hex = { (text: String) in
            Self.naiveHash(text.utf8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
        #expect(hex("a") == "d228cb696f1a8caf78912b704e4a8964")
        #expect(hex("foobar") == "343e1662793c64bf6f0d3597ba446f18")
    }
}
