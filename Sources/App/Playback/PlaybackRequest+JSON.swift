import AudioCore
import Foundation
import Mixing

extension PlaybackRequest {
    /// Why a line is no request; `description` says what one is.
    public struct Problem: Error, Equatable, CustomStringConvertible {
        /// One line for people.
        public let description: String
    }

    /// The keys of an object, and the commands that take them.
    private enum Key: String, CodingKey, CaseIterable {
        case command, path, group, loop, queue, on, raw, voice
        case gain = "gain_db"
        case loudness = "loudness_lufs"
    }

    private enum Command: String, Codable, CaseIterable {
        case play, stop, volume, mute

        var keys: Set<Key> {
            switch self {
            case .play: [.command, .path, .group, .gain, .loudness, .loop, .queue, .raw]
            case .stop: [.command, .group, .voice]
            case .volume: [.command, .gain, .group]
            case .mute: [.command, .on]
            }
        }
    }

    /// What an object may hold; which keys belong to which command is checked behind it.
    private struct Object: Codable {
        var command: Command
        var path: String?
        var group: String?
        var gain: Double?
        var loudness: Double?
        var loop: Bool?
        var queue: Bool?
        var on: Bool?
        var raw: String?
        var voice: Int?

        typealias CodingKeys = Key
    }

    /// Reads a line.
    ///
    /// - Throws: what is wrong with it.
    public init(line: String) throws(Problem) {
        let object = try Self.object(line)
        let group = try Self.group(object.group)
        switch object.command {
        case .play:
            guard let path = object.path, !path.isEmpty else {
                throw Problem(description: "play needs a path")
            }
            self = .play(
                PlaybackItem(
                    path: path, group: group ?? .music,
                    start: object.queue == true ? .next : .now,
                    gain: try Self.gain(object.gain ?? 0),
                    loudness: try object.loudness.map(Self.loudness),
                    isLooped: object.loop ?? false,
                    raw: try object.raw.map(Self.raw)))
        case .stop:
            guard object.voice == nil || group == nil else {
                throw Problem(description: "stop takes a voice or a group, not both")
            }
            self = object.voice.map { .stopVoice($0) } ?? .stop(group)
        case .volume:
            guard let gain = object.gain else {
                self = .levels(group)
                return
            }
            self = .volume(try Self.gain(gain), group)
        case .mute:
            guard let on = object.on else { throw Problem(description: "mute needs on") }
            self = .mute(on)
        }
    }

    /// The request as a line, without its end; what is usual is left out.
    public var line: String {
        var object: Object
        switch self {
        case .play(let item):
            object = Object(command: .play)
            object.path = item.path
            object.group = item.group.name
            object.gain = item.gain.value
            object.loudness = item.loudness
            object.loop = item.isLooped
            object.queue = item.start == .next
            object.raw = item.raw?.text
        case .stop(let group):
            object = Object(command: .stop)
            object.group = group?.name
        case .stopVoice(let number):
            object = Object(command: .stop)
            object.voice = number
        case .levels(let group):
            object = Object(command: .volume)
            object.group = group?.name
        case .volume(let gain, let group):
            object = Object(command: .volume)
            object.gain = gain.value
            object.group = group?.name
        case .mute(let on):
            object = Object(command: .mute)
            object.on = on
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(object), as: UTF8.self)
        } catch {
            // Only a number that JSON cannot hold fails.
            preconditionFailure("a request that JSON cannot hold: \(error)")
        }
    }

    private static func object(_ line: String) throws(Problem) -> Object {
        let data = Data(line.utf8)
        let object: Object
        let keys: [String]
        do {
            object = try JSONDecoder().decode(Object.self, from: data)
            keys = try JSONDecoder().decode(JSONKeys.self, from: data).names
        } catch {
            let commands = (Command.allCases.map(\.rawValue) + SensingRequest.commands)
                .joined(separator: ", ")
            throw Problem(
                description: "not a request: it takes an object with a command, one of \(commands)"
                    + ", and its values")
        }
        for key in keys where !object.command.keys.contains(where: { $0.rawValue == key }) {
            throw Problem(description: "\(object.command.rawValue) takes no \(key)")
        }
        return object
    }

    private static func group(_ name: String?) throws(Problem) -> PlaybackGroup? {
        guard let name else { return nil }
        guard let group = PlaybackGroup.allCases.first(where: { $0.name == name }) else {
            let names = PlaybackGroup.allCases.map(\.name).joined(separator: ", ")
            throw Problem(description: "no group is called \(name): there are \(names)")
        }
        return group
    }

    private static func raw(_ text: String) throws(Problem) -> RawAudio {
        guard let raw = RawAudio(text: text) else {
            throw Problem(description: "raw takes \(RawAudio.rule)")
        }
        return raw
    }

    private static func gain(_ decibels: Double) throws(Problem) -> Decibels {
        guard gains.contains(decibels) else {
            throw Problem(
                description: "gain_db takes \(Int(gains.lowerBound)) to \(Int(gains.upperBound))")
        }
        return Decibels(decibels)
    }

    private static func loudness(_ lufs: Double) throws(Problem) -> Double {
        guard loudnesses.contains(lufs) else {
            let range = "\(Int(loudnesses.lowerBound)) to \(Int(loudnesses.upperBound))"
            throw Problem(description: "loudness_lufs takes \(range)")
        }
        return lufs
    }
}
