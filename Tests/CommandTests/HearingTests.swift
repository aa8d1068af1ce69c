import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct HearingTests {
    /// A word at 1.5 s and a question at 4 s, synthetic, in faint noise.
    static let talker = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../fixtures/recordings/talker.flac").standardizedFileURL.path

    static func events(_ result: CommandResult) throws -> [Event] {
        try result.lines.map { try EventCoding.event(fromLine: $0) }
    }

    static func utterances(_ result: CommandResult) throws -> [UtteranceData] {
        try events(result).compactMap {
            if case .utteranceEnded(let data) = $0.data { data } else { nil }
        }
    }

    @Test("a word and a question are two utterances with their times and levels")
    func utterances() throws {
        let result = try Folder().noctule("analyze", "--detect", "utterance", Self.talker)
        #expect(result.end == .exit(0))
        #expect(
            try Self.events(result).map(\.type) == [
                "noctule.utterance.started.v1", "noctule.utterance.ended.v1",
                "noctule.utterance.started.v1", "noctule.utterance.ended.v1",
            ])
        for (utterance, times) in zip(try Self.utterances(result), [1.5...2.3, 4.0...5.8]) {
            #expect(abs(utterance.start - times.lowerBound) < 0.1)
            #expect(abs(utterance.end - times.upperBound) < 0.2)
            #expect((-36 ... -24).contains(utterance.level))
            #expect((18...32).contains(utterance.signalToNoise))
            #expect(utterance.reason == .silence)
        }
    }

    @Test("each utterance is written as a WAV file with what came just before it")
    func recordings() throws {
        let folder = try Folder()
        let result = try folder.noctule(
            "analyze", "--detect", "utterance", "--utterances", "said", Self.talker)
        #expect(result.end == .exit(0))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("said"))
            .sorted()
        let utterances = try Self.utterances(result)
        #expect(files == utterances.map { String(format: "talker-%09.3f.wav", $0.start) })
        for (file, utterance) in zip(files, utterances) {
            // 44 bytes of header, then 16 bits a sample at 16 kHz.
            let seconds = Double(try folder.data("said/\(file)").count - 44) / 32_000
            #expect(abs(seconds - (utterance.end - utterance.start + 0.5)) < 0.01)
        }
    }

    @Test("a keyword's file is listened for, and the rate of false detections sets its threshold")
    func keyword() throws {
        let folder = try Folder()
        try folder.write(KeywordModel().data(), as: "any.json")
        func words(_ falseAccepts: String) throws -> [WakeWordData] {
            let result = try folder.noctule(
                "analyze", "--detect", "wakeword", "--keyword", "any.json", "--false-accepts",
                falseAccepts, Self.talker)
            #expect(result.end == .exit(0))
            return try Self.events(result).compactMap {
                if case .wakeWordDetected(let data) = $0.data { data } else { nil }
            }
        }
        let many = try words("1")
        let few = try words("0.1")
        #expect(many.count > 0 && few.count <= many.count)
        #expect(many.allSatisfy { $0.keyword == "any" && $0.score >= 0.5 })
        #expect(few.allSatisfy { $0.score >= 0.9 })
        #expect(many.allSatisfy { abs($0.end - $0.start - 0.4) < 0.001 })
    }

    @Test("TextGrid and RTTM have the intervals that JSON has")
    func formats() throws {
        let folder = try Folder()
        func lines(_ format: String) throws -> [String] {
            try folder.noctule(
                "analyze", "--detect", "utterance", "--format", format, Self.talker
            ).lines
        }
        let utterances = try Self.utterances(
            folder.noctule("analyze", "--detect", "utterance", Self.talker))
        #expect(
            try lines("rttm")
                == utterances.map {
                    String(
                        format: "SPEAKER talker 1 %.3f %.3f <NA> <NA> speaker <NA> <NA>", $0.start,
                        $0.end - $0.start)
                })
        let grid = try lines("textgrid")
        #expect(grid.first == "File type = \"ooTextFile\"")
        #expect(grid.contains("xmax = 8.000000"))
        #expect(grid.filter { $0.contains("\"speech\"") }.count == utterances.count)
    }

    @Test("presence and speech are found in one pass, and speech is drawn")
    func together() throws {
        let folder = try Folder()
        try folder.write(Recordings.talkerAndMover.get(), as: "a.wav")
        func types(_ detectors: String, _ picture: String) throws -> [String] {
            let result = try folder.noctule(
                "analyze", "--detect", detectors, "--plot", picture, "a.wav")
            #expect(result.end == .exit(0))
            return try Self.events(result).map(\.type)
        }
        let both = try types("presence,utterance", "both.png")
        let presence = try types("presence", "presence.png")
        #expect(both.contains("noctule.motion.ended.v1"))
        #expect(both.filter { $0 == "noctule.utterance.ended.v1" }.count == 1)
        #expect(both.filter { !$0.contains("utterance") } == presence)
        // Waveform, energies and probability are three panels more.
        let heights = try ["both.png", "presence.png"].map { try Self.height(folder.data($0)) }
        #expect(heights[0] > heights[1] + 200)
    }

    /// The height of a PNG image, in pixels.
    static func height(_ image: Data) throws -> Int {
        try #require(image.starts(with: [0x89, 0x50, 0x4E, 0x47]) && image.count > 24)
        return image.dropFirst(20).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }

    @Test("a recording below 16 kHz cannot be heard, and the error says what can")
    func lowRate() throws {
        let folder = try Folder()
        let bytes = WaveFile(sampleRate: 8000, frequency: 1000).bytes(frameCount: 8000)
        try folder.write(bytes, as: "phone.wav")
        let result = try folder.noctule("analyze", "--detect", "utterance", "phone.wav")
        #expect(result.end == .exit(3))
        #expect(result.messages.contains { $0.contains("phone.wav") && $0.contains("16000") })
    }

    @Test("a model that is none is refused with its name and what is wrong")
    func badModels() throws {
        let folder = try Folder()
        func problem(_ change: (inout KeywordModel) -> Void) throws -> String {
            var model = try KeywordModel()
            change(&model)
            try folder.write(model.data(), as: "m.json")
            let result = try folder.noctule(
                "analyze", "--detect", "wakeword", "--keyword", "m.json", Self.talker)
            #expect(result.end == .exit(3))
            #expect(result.lines.isEmpty)
            let message = try #require(result.messages.last)
            #expect(message.contains("m.json"))
            return message
        }
        #expect(try problem { $0.document["version"] = 2 }.contains("version 2"))
        #expect(try problem { $0.document["format"] = "other" }.contains("`other`"))
        #expect(try problem { $0.document["frontEnd"] = ["hop": 80] }.contains("other energies"))
        #expect(try problem { $0.document["layers"] = nil }.contains("`layers` is missing"))
        #expect(try problem { $0.document["layers"] = [] }.contains("`layers` is empty"))
        #expect(try problem { $0.document["thresholds"] = [] }.contains("`thresholds`"))
        #expect(try problem { $0.document["embedding"] = "other" }.contains("`other`"))
        #expect(try problem { $0.setLayer("inputs", to: 23) }.contains("24 weights"))
        #expect(try problem { $0.setLayer("kernel", to: 0) }.contains("at least 1"))
        #expect(
            try problem {
                $0.setLayer("bias", to: KeywordModel.text([.nan]))
            }.contains("not a finite number"))
        #expect(
            try problem {
                $0.setLayer("weights", to: "AAA=")
            }.contains("whole number of 32-bit floats"))
        try folder.write("RIFF", as: "n.json")
        let result = try folder.noctule(
            "analyze", "--detect", "wakeword", "--keyword", "n.json", Self.talker)
        #expect(result.end == .exit(3))
        #expect(result.messages.contains { $0.contains("n.json") && $0.contains("not JSON") })
    }

    @Test("a keyword that there is not is refused with what there is")
    func unknownKeyword() throws {
        let result = try Folder().noctule(
            "analyze", "--detect", "wakeword", "--keyword", "xyzzy", Self.talker)
        #expect(result.end == .exit(3))
        #expect(
            result.messages.contains {
                $0.contains("xyzzy") && $0.contains("the file of a model")
            })
    }

    @Test(
        "a wrong use of hearing's options exits with 2 and says what is wrong",
        arguments: [
            (["--detect", "wakeword"], "--keyword"),
            (["--keyword", "a.json"], "--detect wakeword"),
            (["--detect", "utterance,"], "is no detector"),
            (["--utterances", "said"], "--detect presence,utterance"),
            (["--max-utterance", "9"], "--detect utterance"),
            (["--detect", "wakeword", "--keyword", "a.json", "--end-of-speech", "1"], "utterance"),
            (["--detect", "utterance", "--hold", "60"], "--hold goes with --detect presence"),
            (["--detect", "utterance", "--probe", "auto"], "--detect presence,utterance"),
            (["--detect", "utterance", "--max-range", "4"], "--max-range"),
            (["--detect", "utterance", "--sensitivity", "2"], "0 to 1"),
            (["--detect", "utterance", "--false-accepts", "0"], "0.01 to 100"),
            (["--detect", "utterance", "--channel", "0"], "1 to 64"),
            (["--detect", "utterance", "--end-of-speech", "9"], "0.1 to 5"),
            (["--detect", "utterance", "--max-utterance", "1"], "6 to 3600"),
            (
                ["--detect", "utterance", "--sensitivity", "1", "--false-accepts", "1"],
                "--sensitivity"
            ),
        ])
    func wrong(arguments: [String], named: String) throws {
        let result = try RunningCommand(["analyze"] + arguments + ["a.wav"], in: Folder())
            .finish()
        #expect(result.end == .exit(2))
        #expect(try #require(result.messages.first).contains(named))
    }
}
