/// Silence as an Ogg Opus stream of one channel at 48 kHz, made byte by byte (RFC 3533, RFC 7845).
struct OggOpus {
    /// Frames of the stream before its first that counts.
    static let preSkip = 312
    /// Frames of a packet.
    static let packetLength = 960

    /// Packets of silence.
    var packetCount = 50
    /// Frames by which the last page claims to end behind the last packet.
    var excess = 0

    /// Frames that can be decoded.
    var frameCount: Int { packetCount * Self.packetLength - Self.preSkip }

    var bytes: [UInt8] {
        let name = Array("Opus".utf8)
        let head =
            name + Array("Head".utf8) + [1, 1] + Self.little(Self.preSkip, 2)
            + Self.little(48000, 4) + [0, 0, 0]
        let tags = name + Array("Tags".utf8) + Self.little(0, 4) + Self.little(0, 4)
        // full band, 20 ms, one channel, and the coded silence
        let packet: [UInt8] = [0xF8, 0xFF, 0xFE]
        let half = packetCount / 2
        return Self.page(0, flags: 2, end: 0, [head])
            + Self.page(1, flags: 0, end: 0, [tags])
            + Self.page(
                2, flags: 0, end: half * Self.packetLength, Array(repeating: packet, count: half))
            + Self.page(
                3, flags: 4, end: packetCount * Self.packetLength + excess,
                Array(repeating: packet, count: packetCount - half))
    }

    private static func page(
        _ number: Int, flags: UInt8, end: Int, _ packets: [[UInt8]]
    ) -> [UInt8] {
        var page =
            Array("OggS".utf8) + [0, flags] + little(end, 8) + little(7, 4) + little(number, 4)
            + little(0, 4) + [UInt8(packets.count)] + packets.map { UInt8($0.count) }
            + packets.joined()
        page.replaceSubrange(22..<26, with: little(Int(checksum(page)), 4))
        return page
    }

    /// CRC-32 with the polynomial 04C11DB7, most significant bit first, from 0.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.reduce(0) { checksum, byte in
            (0..<8).reduce(checksum ^ UInt32(byte) << 24) { rest, _ in
                rest & 0x8000_0000 == 0 ? rest << 1 : rest << 1 ^ 0x04C1_1DB7
            }
        }
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
