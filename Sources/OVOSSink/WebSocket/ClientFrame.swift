import FlyingFox
import Foundation

/// A client's frame as bytes (RFC 6455, 5.2): whole, and masked.
enum ClientFrame {
    /// The bytes of a frame.
    ///
    /// - Parameter mask: 32 bits that nobody can foresee (5.3), the first byte highest.
    static func bytes(
        _ opcode: WSFrame.Opcode, _ payload: [UInt8], mask: UInt32 = .random(in: 0...UInt32.max)
    ) -> Data {
        var bytes = Data([0x80 | opcode.rawValue])
        switch payload.count {
        case ...125: bytes.append(0x80 | UInt8(payload.count))
        case ...0xffff:
            bytes.append(0x80 | 126)
            bytes.append(contentsOf: bigEndian(UInt16(payload.count)))
        default:
            bytes.append(0x80 | 127)
            bytes.append(contentsOf: bigEndian(UInt64(payload.count)))
        }
        let mask = bigEndian(mask)
        bytes.append(contentsOf: mask)
        bytes.append(contentsOf: payload.enumerated().map { $1 ^ mask[$0 % 4] })
        return bytes
    }

    private static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}
