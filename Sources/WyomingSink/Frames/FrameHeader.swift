import Events
import Foundation

/// What a frame's first line says.
struct FrameHeader: Equatable {
    let type: String
    /// What stands in the header itself.
    let data: [String: JSONValue]
    /// Bytes of the data that follow, which go before that in the header.
    let dataLength: Int
    /// Bytes of the payload behind it.
    let payloadLength: Int

    /// Reads a line, with or without its end.
    ///
    /// As in the reference, `null` and lengths below 0 are as if they were not there.
    init(line: some Collection<UInt8>, limits: FrameLimits) throws(FrameFault) {
        guard let fields = Self.object(line), let type = fields["type"]?.string else {
            throw .badHeader
        }
        switch fields["data"] {
        case nil, .null: data = [:]
        case .object(let object): data = object
        default: throw .badHeader
        }
        self.type = type
        dataLength = try Self.length(fields["data_length"])
        payloadLength = try Self.length(fields["payload_length"])
        guard dataLength <= limits.dataBytes else { throw .dataTooLong(limits.dataBytes) }
        guard payloadLength <= limits.payloadBytes else {
            throw .payloadTooLong(limits.payloadBytes)
        }
    }

    /// The object of JSON that bytes say; nil where they say none.
    static func object(_ bytes: some Collection<UInt8>) -> [String: JSONValue]? {
        // Whatever is wrong with them is the same to the one who sent them.
        try? JSONDecoder().decode([String: JSONValue].self, from: Data(bytes))
    }

    private static func length(_ value: JSONValue?) throws(FrameFault) -> Int {
        switch value {
        case nil, .null: return 0
        case .integer(let length): return max(0, length)
        default: throw .badHeader
        }
    }
}
