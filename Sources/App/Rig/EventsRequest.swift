public import Foundation

/// What somebody asks a running rig to tell, a JSON object a line; the answer is its events, a line
/// each, or a refusal as of a `PlaybackRequest`.
///
/// ```
/// {"command":"events","follow":true,"since":1767225600}
/// ```
public struct EventsRequest: Codable, Equatable, Sendable {
    private enum Command: String, Codable {
        case events
    }

    /// Whether those that come are wanted too.
    public var follow: Bool
    /// From when on, seconds since 1970; nil for all that the rig has kept.
    public var since: Double?
    private var command = Command.events

    /// Asks for events.
    public init(follow: Bool, since: Date?) {
        self.follow = follow
        self.since = since?.timeIntervalSince1970
    }

    /// The request as a line, without its end.
    public var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            preconditionFailure("a request that JSON cannot hold: \(error)")
        }
    }

    /// Reads a line; nil where it asks for something else.
    public init?(line: String) {
        do {
            self = try JSONDecoder().decode(EventsRequest.self, from: Data(line.utf8))
        } catch {
            return nil
        }
    }
}
