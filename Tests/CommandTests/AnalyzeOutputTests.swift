import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct AnalyzeOutputTests {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

    /// A folder with `mover.wav` and `empty.wav`.
    private func twoRecordings() throws -> Folder {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        return folder
    }

    @Test("csv has one header and a row of as many fields for each event of all files")
    func csv() throws {
        let folder = try twoRecordings()
        let events = try folder.noctule("analyze", "mover.wav", "empty.wav").events()
        let result = try folder.noctule("analyze", "--format", "csv", "mover.wav", "empty.wav")
        #expect(result.end == .exit(0))
        let rows = result.lines.map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(rows.first?.prefix(3) == ["source", "sequence", "type"])
        #expect(Set(rows.map(\.count)).count == 1)
        #expect(
            rows.dropFirst().map { $0.prefix(3).joined(separator: " ") }
                == events.map { "\($0.source) \($0.sequence) \($0.type)" })
        #expect(rows.contains { $0.contains("approaching") })
    }

    @Test("audacity has a label of start, end and text for the self-test and each interval")
    func audacity() throws {
        let folder = try twoRecordings()
        let result = try folder.noctule("analyze", "--format", "audacity", "mover.wav")
        #expect(result.end == .exit(0))
        let rows = result.lines.map { $0.split(separator: "\t").map(String.init) }
        #expect(rows.allSatisfy { $0.count == 3 })
        #expect(rows.map { $0[2].split(separator: " ")[0] } == ["self-test", "motion", "occupied"])
        for row in rows {
            #expect(try #require(Double(row[0])) <= #require(Double(row[1])))
        }
    }

    @Test("--output writes each file's events into the folder and nothing to standard output")
    func output() throws {
        let folder = try twoRecordings()
        let result = try folder.noctule(
            "analyze", "--output", "some/events", "mover.wav", "empty.wav")
        #expect(result.end == .exit(0))
        #expect(result.standardOutput.isEmpty && result.messages.isEmpty)
        #expect(try folder.names(in: "some/events") == ["empty.jsonl", "mover.jsonl"])
        for name in ["mover", "empty"] {
            let alone = try folder.noctule("analyze", "\(name).wav")
            #expect(try folder.data("some/events/\(name).jsonl") == alone.standardOutput)
        }
        _ = try folder.noctule("analyze", "--output", "c", "--format", "csv", "empty.wav")
        #expect(try folder.text("c/empty.csv").hasPrefix("source,"))
        _ = try folder.noctule("analyze", "--output", "a", "--format", "audacity", "empty.wav")
        #expect(try folder.text("a/empty.txt").hasSuffix("self-test ok\n"))
    }

    @Test("two recordings that would share an output are refused before anything is written")
    func clash() throws {
        let folder = try twoRecordings()
        try FileManager.default.createDirectory(
            atPath: folder.file("b"), withIntermediateDirectories: false)
        try folder.write(Recordings.empty.get(), as: "b/mover.wav")
        for option in ["--output", "--plot"] {
            let result = try folder.noctule("analyze", option, "out", "mover.wav", "b/mover.wav")
            #expect(result.end == .exit(2))
            #expect(result.messages.count == 1)
            let message = result.messages.first ?? ""
            #expect(message.contains("mover.wav and b/mover.wav") && message.contains("out/mover."))
            #expect(result.lines.isEmpty)
            #expect(try folder.names() == ["b", "empty.wav", "mover.wav"])
        }
    }

    @Test("--plot draws a PNG and changes no event")
    func plot() throws {
        let folder = try twoRecordings()
        let plain = try folder.noctule("analyze", "mover.wav")
        let result = try folder.noctule("analyze", "--plot", "mover.png", "mover.wav")
        #expect(result.end == .exit(0))
        #expect(result.standardOutput == plain.standardOutput)
        #expect(try folder.data("mover.png").starts(with: Self.signature))
    }

    @Test("--plot draws several recordings into a folder")
    func plots() throws {
        let folder = try twoRecordings()
        let result = try folder.noctule("analyze", "--plot", "pictures", "mover.wav", "empty.wav")
        #expect(result.end == .exit(0))
        #expect(try folder.names(in: "pictures") == ["empty.png", "mover.png"])
        for name in try folder.names(in: "pictures") {
            #expect(try folder.data("pictures/" + name).starts(with: Self.signature))
        }
        #expect(
            try folder.data("pictures/empty.png") != folder.data("pictures/mover.png"))
    }

    @Test("a folder that cannot be made is named")
    func badFolder() throws {
        let folder = try twoRecordings()
        let result = try folder.noctule("analyze", "--output", "empty.wav/x", "mover.wav")
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 1)
        #expect(try #require(result.messages.first).hasPrefix("noctule: empty.wav/x: "))
    }
}
