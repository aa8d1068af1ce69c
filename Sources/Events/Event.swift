/// One thing that was noticed, in CloudEvents 1.0 terms.
///
/// Encodes to and decodes from the CloudEvents JSON format; `data` by the event's type.
public struct Event: Equatable, Sendable {
    /// The version of CloudEvents.
    public static let specversion = "1.0"

    /// Unique within the source: derived from the content offline, so that output is repeatable.
    public var id: String
    /// Who tells it: the file offline, `urn:noctule:<node>` live.
    public var source: String
    /// When it happened, RFC 3339 in UTC; nil offline unless a start time was given.
    public var time: String?
    /// Its number among the source's events, from 1, without gaps.
    public var sequence: Int
    /// What happened.
    public var data: EventData

    /// Creates an event.
    public init(id: String, source: String, time: String?, sequence: Int, data: EventData) {
        self.id = id
        self.source = source
        self.time = time
        self.sequence = sequence
        self.data = data
    }

    /// The CloudEvents type, such as `noctule.motion.ended.v1`.
    public var type: String { data.type.rawValue }
}

extension Event: Codable {
    private enum Key: String, CodingKey {
        case specversion, id, source, type, time, sequence, data
    }

    /// Reads an event of a known type.
    ///
    /// - Throws: `DecodingError` when an attribute is missing or the type or version is unknown.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let version = try container.decode(String.self, forKey: .specversion)
        guard version == Self.specversion else {
            throw DecodingError.dataCorruptedError(
                forKey: .specversion, in: container,
                debugDescription: "specversion \(version) is not \(Self.specversion)")
        }
        id = try container.decode(String.self, forKey: .id)
        source = try container.decode(String.self, forKey: .source)
        time = try container.decodeIfPresent(String.self, forKey: .time)
        sequence = try container.decode(Int.self, forKey: .sequence)
        let type = try container.decode(EventType.self, forKey: .type)
        data = try EventData(type, from: container.superDecoder(forKey: .data))
    }

    /// Writes the CloudEvents JSON attributes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Self.specversion, forKey: .specversion)
        try container.encode(id, forKey: .id)
        try container.encode(source, forKey: .source)
        try container.encode(data.type, forKey: .type)
        try container.encodeIfPresent(time, forKey: .time)
        try container.encode(sequence, forKey: .sequence)
        try data.encode(to: container.superEncoder(forKey: .data))
    }
}
