import Foundation

/// What somebody asks a running rig about its sensing, a JSON object a line; the answer is a
/// `PlaybackReply`.
///
/// ```
/// {"command":"sensing"}
/// {"command":"sensing","on":false}
/// {"command":"sensitivity"}
/// {"command":"sensitivity","value":0.7}
/// ```
public enum SensingRequest: Equatable, Sendable {
    /// Sense, or let nothing of the microphones through; nil is to tell whether it senses.
    case sensing(Bool?)
    /// Be so sensitive, of `Sensitivity.limits`; nil is to tell how sensitive it is.
    case sensitivity(Double?)

    private enum Command: String, Codable, CaseIterable {
        case sensing, sensitivity

        /// What it takes besides.
        var key: String {
            switch self {
            case .sensing: "on"
            case .sensitivity: "value"
            }
        }

        /// What it takes, in words.
        var rule: String {
            switch self {
            case .sensing: "sensing takes on, true or false; without it, it tells"
            case .sensitivity:
                String(
                    format: "sensitivity takes a value of %g to %g, where %g is as configured; "
                        + "without it, it tells", Sensitivity.limits.lowerBound,
                    Sensitivity.limits.upperBound, Sensitivity.usual)
            }
        }
    }

    /// What every line holds that is one of these.
    private struct Head: Decodable {
        var command: Command
    }

    private struct Object: Codable {
        var command: Command
        var on: Bool?
        var value: Double?
    }

    /// Why a rig has no sensitivity.
    static let noSensitivity = PlaybackRequest.Problem(
        description: "this rig has no sensitivity: it detects neither presence nor keywords")

    /// The commands' names.
    static var commands: [String] { Command.allCases.map(\.rawValue) }

    /// Reads a line; nil where it asks for something else.
    ///
    /// - Throws: what is wrong with it.
    public init?(line: String) throws(PlaybackRequest.Problem) {
        let data = Data(line.utf8)
        guard let command = Self.command(data) else { return nil }
        let object: Object
        let keys: [String]
        do {
            keys = try JSONDecoder().decode(JSONKeys.self, from: data).names
            object = try JSONDecoder().decode(Object.self, from: data)
        } catch {
            throw PlaybackRequest.Problem(description: command.rule)
        }
        for key in keys where key != "command" && key != command.key {
            throw PlaybackRequest.Problem(description: "\(command.rawValue) takes no \(key)")
        }
        // Nothing is no answer to a question that was put.
        guard !keys.contains(command.key) || object.on != nil || object.value != nil else {
            throw PlaybackRequest.Problem(description: command.rule)
        }
        switch command {
        case .sensing: self = .sensing(object.on)
        case .sensitivity:
            if let value = object.value, !Sensitivity.limits.contains(value) {
                throw PlaybackRequest.Problem(description: command.rule)
            }
            self = .sensitivity(object.value.map { ($0 * 1_000).rounded() / 1_000 })
        }
    }

    /// The request as a line, without its end.
    public var line: String {
        let object =
            switch self {
            case .sensing(let on): Object(command: .sensing, on: on)
            case .sensitivity(let value): Object(command: .sensitivity, value: value)
            }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        do {
            return String(decoding: try encoder.encode(object), as: UTF8.self)
        } catch {
            // Only a number that JSON cannot hold fails.
            preconditionFailure("a request that JSON cannot hold: \(error)")
        }
    }

    private static func command(_ data: Data) -> Command? {
        do {
            return try JSONDecoder().decode(Head.self, from: data).command
        } catch {
            return nil
        }
    }
}
