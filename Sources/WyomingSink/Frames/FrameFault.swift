/// Why bytes are no frames; nothing that follows them can be read.
public enum FrameFault: Error, Equatable, CustomStringConvertible {
    /// A header's line is longer than so many bytes.
    case headerTooLong(Int)
    /// The data is longer than so many bytes.
    case dataTooLong(Int)
    /// The payload is longer than so many bytes.
    case payloadTooLong(Int)
    /// A header is no object of JSON with a type and, if at all, whole lengths.
    case badHeader
    /// The data is no object of JSON.
    case badData

    /// What is wrong, for people.
    public var description: String {
        switch self {
        case .headerTooLong(let limit): "a header takes \(limit) bytes at most"
        case .dataTooLong(let limit): "data takes \(limit) bytes at most"
        case .payloadTooLong(let limit): "a payload takes \(limit) bytes at most"
        case .badHeader: "a header is a line of JSON with a `type` and whole lengths"
        case .badData: "data is an object of JSON"
        }
    }
}
