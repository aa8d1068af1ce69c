import Foundation

/// What a rig answers to a request, a JSON object a line: `{"ok":true}`, or `false` and the problem.
public struct PlaybackReply: Codable, Equatable, Sendable {
    /// Whether it is done.
    public var ok: Bool
    /// Why it is not, and what helps.
    public var problem: String?
    /// The number of the voice that plays now or waits.
    public var voice: Int?
    /// The gain that was asked for, in dB.
    public var gain: Double?
    /// Whether everything but the probe is silent, where that was asked for.
    public var muted: Bool?
    /// Whether the rig senses, where that was asked for.
    public var sensing: Bool?
    /// How sensitive it is, of `Sensitivity.limits`, where that was asked for.
    public var sensitivity: Double?

    private enum CodingKeys: String, CodingKey {
        case ok, problem, voice, muted, sensing, sensitivity
        case gain = "gain_db"
    }

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

    /// Reads a line; nil where it is no reply.
    public init?(line: String) {
        do {
            self = try JSONDecoder().decode(PlaybackReply.self, from: Data(line.utf8))
        } catch {
            return nil
        }
    }

    init(
        ok: Bool, problem: String? = nil, voice: Int? = nil, gain: Double? = nil,
        muted: Bool? = nil, sensing: Bool? = nil, sensitivity: Double? = nil
    ) {
        self.ok = ok
        self.problem = problem
        self.voice = voice
        self.gain = gain
        self.muted = muted
        self.sensing = sensing
        self.sensitivity = sensitivity
    }
}
