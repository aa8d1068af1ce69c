import Foundation

extension WyomingFrame {
    /// The version of the protocol that is spoken: that of the reference.
    public static let version = "1.10.2"

    private struct Header: Encodable {
        var type: String
        var version = WyomingFrame.version
        var dataLength: Int?
        var payloadLength: Int?

        enum CodingKeys: String, CodingKey {
            case type, version
            case dataLength = "data_length"
            case payloadLength = "payload_length"
        }
    }

    /// The frame as it is sent: data apart from the header, as the reference sends it.
    public var bytes: [UInt8] {
        let data = self.data.isEmpty ? Data() : Self.json(self.data)
        var header = Header(type: type)
        if !data.isEmpty { header.dataLength = data.count }
        if !payload.isEmpty { header.payloadLength = payload.count }
        let line = Self.json(header)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count + 1 + data.count + payload.count)
        bytes += line
        bytes.append(0x0a)
        bytes += data
        bytes += payload
        return bytes
    }

    private static func json(_ value: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try encoder.encode(value)
        } catch {
            // Only a number that JSON cannot hold fails; no frame of ours has one.
            preconditionFailure("a frame that JSON cannot hold: \(error)")
        }
    }
}
