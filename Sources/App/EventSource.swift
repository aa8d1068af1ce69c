import Foundation

/// The `source` of a recording's events.
enum EventSource {
    /// The name of a file as a URI reference (RFC 3986); `-` is standard input.
    static func reference(toFile path: String) -> String {
        guard path != "-" else { return "stdin" }
        return path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }
}
