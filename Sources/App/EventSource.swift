import Foundation

/// The `source` of events.
public enum EventSource {
    /// What a node's name may consist of, in words.
    public static let nodeRule = "letters, digits, `-`, `_` and `.`, at most 63"

    /// A node's name as a URI; nil where it is none.
    public static func reference(toNode node: String) -> String? {
        let allowed = node.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
                || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_.".utf8.contains(byte)
        }
        guard allowed, (1...63).contains(node.utf8.count) else { return nil }
        return "urn:noctule:\(node)"
    }

    /// The name of this computer, as far as a node may be named so.
    public static var hostNode: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "noctule" }
        let name = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        let first = String(name.prefix { $0 != "." })
        return reference(toNode: first) == nil ? "noctule" : first
    }

    /// The name of a file as a URI reference (RFC 3986); `-` is standard input.
    static func reference(toFile path: String) -> String {
        guard path != "-" else { return "stdin" }
        return path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }
}
