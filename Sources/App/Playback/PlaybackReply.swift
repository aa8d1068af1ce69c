import Foundation

/// What a rig answers to a request, a JSON object a line: `{"ok":true}`, or `false` and the problem.
public struct PlaybackReply: Codable, Equatable, Sendable {
    /// Whether it is done.
    public var ok: Bool
    /// Why it is not, and what helps.
    public var problem: String?

    /// It is done.
    public static let done = PlaybackReply(ok: true)

    /// It is not.
    public static func refused(_ error: any Error) -> PlaybackReply {
        PlaybackReply(ok: false, problem: "\(error)")
    }

    /// The reply as a line, without its end.
    public var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            preconditionFailure("a reply that JSON cannot hold: \(error)")
        }
    }
}
