import AudioFile
import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct EnrollTests {
    /// Synthetic recordings of one word by one voice, each said another way, and of another word.
    static let recordings = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/recordings/enrolment").standardizedFileURL.path
    static let first = "\(recordings)/computer-1.flac"
    static let second = "\(recordings)/computer-2.flac"
    static let fourth = "\(recordings)/computer-4.flac"
    static let other = "\(recordings)/question.flac"

    /// Enrolling takes a while in a debug build.
    static func enrol(_ arguments: [String], in folder: Folder) throws -> CommandResult {
        try RunningCommand(["enroll"] + arguments, in: folder).finish(within: 300)
    }

    static func words(_ result: CommandResult) throws -> [WakeWordData] {
        try HearingTests.events(result).compactMap {
            if case .wakeWordDetected(let data) = $0.data { data } else { nil }
        }
    }

    /// What `enroll` makes of a recording alone.
    static func message(_ folder: Folder, _ name: String) throws -> String {
        let result = try enrol(["word", name], in: folder)
        #expect(result.end == .exit(3))
        #expect(result.lines.isEmpty)
        #expect(try !folder.names().contains("word.json"))
        #expect(result.messages.last?.contains("no keyword was made") ?? false)
        return try #require(result.messages.first)
    }

    @Test("two recordings make a keyword and another word is refused; it is told where it is said")
    func enrol() throws {
        let folder = try Folder()
        let enrolled = try Self.enrol(
            ["computer", Self.first, Self.second, Self.other, "-o", "m.json", "--plot", "p.png"],
            in: folder)
        #expect(enrolled.end == .exit(3))
        #expect(enrolled.messages.count == 1)
        #expect(enrolled.messages.first?.contains("question.flac: not alike") ?? false)
        #expect(enrolled.lines.count == 3)
        #expect(enrolled.lines.last == "m.json: computer, of 2 of 3 recordings")
        #expect(try folder.data("p.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(try folder.names() == ["m.json", "p.png"])

        func words(_ recording: String, _ options: String...) throws -> [WakeWordData] {
            let result = try RunningCommand(
                ["analyze", "--detect", "wakeword", "--keyword", "m.json"] + options
                    + [recording], in: folder
            ).finish()
            #expect(result.end == .exit(0))
            return try Self.words(result)
        }
        let found = try words(Self.fourth)
        try #require(found.count == 1)
        #expect(found[0].keyword == "computer")
        // The word lies 0.5 s from either end.
        let length = try #require(AudioFileSource(path: Self.fourth).frameCount)
        #expect(abs(found[0].start - 0.5) < 0.1)
        #expect(abs(found[0].end - (Double(length) / 16_000 - 0.5)) < 0.2)
        #expect(try words(Self.other).isEmpty)
        // More false detections are accepted from a lower score on.
        #expect(try words(Self.fourth, "--sensitivity", "1").count == 1)
        #expect(try words(Self.fourth, "--false-accepts", "100").count == 1)
    }

    @Test("what is no word is refused with what is wrong and the cure, and leaves no model")
    func bad() throws {
        let folder = try Folder()
        func write(_ name: String, _ sample: (Int) -> Float) throws {
            try folder.write(WaveFile.bytes((0..<32_000).map(sample), sampleRate: 16_000), as: name)
        }
        try write("silence.wav") { _ in 0 }
        #expect(try Self.message(folder, "silence.wav").contains("silence.wav: no word"))
        try write("constant.wav") { _ in 0.5 }
        #expect(try Self.message(folder, "constant.wav").contains("constant.wav: "))
        try write("square.wav") { $0 / 20 % 2 == 0 ? 0.5 : -0.5 }
        #expect(try Self.message(folder, "square.wav").contains("square.wav: "))
        var random = SplitMix(state: 1)
        try write("noise.wav") { _ in Float(0.1 * random.normal()) }
        #expect(try Self.message(folder, "noise.wav").contains("noise.wav: "))
        try write("nan.wav") { $0 == 20_000 ? .nan : 0.1 }
        #expect(try Self.message(folder, "nan.wav").contains("nan.wav: "))
        try folder.write(
            WaveFile.bytes([Float](repeating: 0.1, count: 16_000), sampleRate: 8000),
            as: "phone.wav")
        #expect(try Self.message(folder, "phone.wav").contains("16000 or more"))
        try folder.write("RIFF", as: "text.wav")
        #expect(try Self.message(folder, "text.wav").contains("text.wav: "))
        #expect(try Self.message(folder, "gone.wav").contains("gone.wav: "))
        try folder.write(
            WaveFile.bytes([Float](repeating: 0.1, count: 31 * 16_000), sampleRate: 16_000),
            as: "long.wav")
        #expect(try Self.message(folder, "long.wav").contains("longer than 30 s"))
    }

    @Test("an enrolled model that is spoilt is refused with its name and what is wrong")
    func badModels() throws {
        let folder = try Folder()
        let enrolled = try Self.enrol(["computer", Self.first], in: folder)
        #expect(enrolled.end == .exit(0))
        #expect(enrolled.lines.last == "computer.json: computer, of 1 of 1 recordings")
        let good = try #require(
            JSONSerialization.jsonObject(with: folder.data("computer.json")) as? [String: Any])
        func problem(_ change: (inout [String: Any]) -> Void) throws -> String {
            var model = good
            change(&model)
            try folder.write(JSONSerialization.data(withJSONObject: model), as: "m.json")
            let result = try folder.noctule(
                "analyze", "--detect", "wakeword", "--keyword", "m.json", Self.fourth)
            #expect(result.end == .exit(3))
            #expect(result.lines.isEmpty)
            let message = try #require(result.messages.last)
            #expect(message.contains("m.json"))
            return message
        }
        func template(_ key: String, _ value: Any) -> (inout [String: Any]) -> Void {
            { model in
                guard var recordings = model["recordings"] as? [[String: Any]],
                    var templates = recordings[0]["templates"] as? [[String: Any]]
                else { return }
                templates[0][key] = value
                recordings[0]["templates"] = templates
                model["recordings"] = recordings
            }
        }
        #expect(try problem { $0["version"] = 2 }.contains("version 2"))
        #expect(try problem { $0["version"] = 2 }.contains("use a newer noctule"))
        #expect(try problem { $0["embedding"] = "0123" }.contains("enrol it again"))
        #expect(try problem { $0["dimension"] = 23 }.contains("`dimension`"))
        #expect(try problem { $0["recordings"] = [] as [Any] }.contains("`recordings`"))
        #expect(try problem { $0["fitSpread"] = 0 }.contains("`fitSpread`"))
        #expect(try problem { $0["frontEnd"] = ["hop": 80] }.contains("other energies"))
        #expect(try problem { $0["name"] = "" }.contains("`name`"))
        #expect(try problem(template("spread", -1)).contains("`spread`"))
        #expect(try problem(template("vectors", "AAA=")).contains("`vectors`"))
        #expect(try problem(template("vectors", "")).contains("`vectors`"))
        #expect(try problem(template("vectors", "?")).contains("vectors"))
    }

    @Test("on a rig the word is asked for; where nobody says it, no keyword is made")
    func silence() throws {
        let folder = try Folder()
        try folder.write(
            Data(
                """
                duration: 0.5
                loudspeaker: {position: [0.5, 2, 1], level_db_spl: 64, carriers: [19000]}
                microphones:
                  - {position: [1, 1, 1], noise_db_spl_hz: -12}
                """.utf8), as: "s.yaml")
        let result = try Self.enrol(
            ["word", "--record", "--scene", "s.yaml", "--keep", "kept"], in: folder)
        #expect(result.end == .exit(3))
        #expect(
            result.messages.first?.contains(
                "say \"word\", with a pause before and after it (1 of 3)")
                ?? false)
        #expect(result.messages.contains { $0.contains("said 0 times of 3") })
        #expect(result.messages.last?.contains("no keyword was made") ?? false)
        #expect(try folder.names() == ["kept", "s.yaml"])
    }

    @Test(
        "a wrong use exits with 2 and writes nothing",
        arguments: [
            ["word"], ["", "a.wav"], ["a/b", "a.wav"], ["word", "a.wav", "--output", "-"],
            ["word", "a.wav", "--plot", "a.jpg"], ["word", "a.wav", "--channel", "0"],
            ["word", "-", "-"], ["word", "a.wav", "--output", "a.wav"],
            ["word", "a.wav", "-o", "a.png", "--plot", "a.png"],
            ["word", "--record"], ["word", "a.wav", "--scene", "s.yaml"],
            ["word", "a.wav", "--count", "3"], ["word", "a.wav", "--keep", "d"],
            ["word", "--record", "--scene", "s.yaml", "--count", "0"],
            ["word", "--record", "--scene", "s.yaml", "--keep", "-"],
        ])
    func usage(arguments: [String]) throws {
        let folder = try Folder()
        try folder.write(WaveFile.bytes([0, 0, 0], sampleRate: 16_000), as: "a.wav")
        let result = try RunningCommand(["enroll"] + arguments, in: folder).finish()
        #expect(result.end == .exit(2))
        #expect(try folder.names() == ["a.wav"])
    }
}
