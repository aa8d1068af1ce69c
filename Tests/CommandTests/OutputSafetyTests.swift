import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct OutputSafetyTests {
    private static let scene = """
        duration: 0.1
        loudspeaker: {position: [0.5, 2, 1]}
        microphones: [{position: [0.6, 2, 1]}]

        """

    /// A folder with a scene, a link to it of either kind, a playback, and a link to nothing yet.
    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(Self.scene, as: "s.yaml")
        try folder.write(WaveFile().bytes(frameCount: 4800), as: "p.wav")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.file("soft"), withDestinationPath: "s.yaml")
        try manager.linkItem(atPath: folder.file("s.yaml"), toPath: folder.file("hard"))
        try manager.createSymbolicLink(
            atPath: folder.file("new"), withDestinationPath: "x.wav")
        return folder
    }

    @Test(
        "simulate refuses an output that is an input or another output, and writes nothing",
        arguments: [
            ["-o", "x.wav", "--truth", "s.yaml"], ["-o", "x.wav", "--truth", "soft"],
            ["-o", "x.wav", "--truth", "hard"], ["-o", "x.wav", "--truth", "x.wav"],
            ["-o", "x.wav", "--truth", "./x.wav"], ["-o", "x.wav", "--truth", "new"],
            ["-o", "p.wav", "--playback", "p.wav"],
            ["-o", "x.wav", "--playback", "p.wav", "--truth", "p.wav"],
        ])
    func simulate(arguments: [String]) throws {
        let folder = try folder()
        let before = try folder.names()
        let playback = try folder.data("p.wav")
        let result = try RunningCommand(["simulate", "s.yaml"] + arguments, in: folder).finish()
        #expect(result.end == .exit(2))
        #expect(result.messages.count == 1)
        #expect(try #require(result.messages.first).contains("would overwrite"))
        #expect(try folder.names() == before)
        #expect(try folder.text("s.yaml") == Self.scene)
        #expect(try folder.data("p.wav") == playback)
    }

    @Test("simulate overwrites what is no input, and a link stays one")
    func replace() throws {
        let folder = try folder()
        try folder.write("old", as: "t.jsonl")
        let result = try folder.noctule(
            "simulate", "s.yaml", "--playback", "p.wav", "-o", "new", "--truth", "t.jsonl")
        #expect(result.end == .exit(3), "a name without an ending is no recording")
        #expect(try folder.text("t.jsonl") == "old")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("t"), withDestinationPath: "t.jsonl")
        let good = try folder.noctule("simulate", "s.yaml", "-o", "x.wav", "--truth", "t")
        #expect(good.end == .exit(0))
        #expect(try folder.text("t.jsonl").contains("noctule.simulation.rendered"))
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("t"))
                == "t.jsonl")
    }

    @Test(
        "analyze refuses an output that is an input, also on standard input",
        arguments: [
            ["a.wav", "--plot", "a.png"], ["-", "--plot", "a.png"],
            ["a.wav", "--output", "out"], ["a.wav", "b.wav", "--plot", "pictures"],
            ["b.wav", "--playback", "a.wav", "--plot", "a.png"],
        ])
    func analyze(arguments: [String]) throws {
        let folder = try Folder()
        let recording = try Recordings.empty.get()
        try folder.write(recording, as: "a.wav")
        try folder.write(recording, as: "b.wav")
        let manager = FileManager.default
        for name in ["out", "pictures"] {
            try manager.createDirectory(
                atPath: folder.file(name), withIntermediateDirectories: false)
        }
        for (link, target) in [
            ("a.png", "a.wav"), ("out/a.jsonl", "../a.wav"), ("pictures/b.png", "../a.wav"),
        ] {
            try manager.createSymbolicLink(
                atPath: folder.file(link), withDestinationPath: target)
        }
        let result = try RunningCommand(
            ["analyze"] + arguments, in: folder, input: .file("a.wav")
        ).finish()
        #expect(result.end == .exit(2))
        #expect(result.lines.isEmpty)
        #expect(try #require(result.messages.first).contains("would overwrite the input"))
        #expect(try folder.data("a.wav") == recording)
    }

    @Test(
        "- is no name of an output",
        arguments: [
            ["simulate", "s.yaml", "-o", "-"],
            ["simulate", "s.yaml", "-o", "x.wav", "--truth", "-"],
            ["analyze", "p.wav", "--plot", "-"], ["analyze", "p.wav", "--output", "-"],
        ])
    func standardOutput(arguments: [String]) throws {
        let folder = try folder()
        let before = try folder.names()
        let result = try RunningCommand(arguments, in: folder).finish()
        #expect(result.end == .exit(2))
        #expect(try #require(result.messages.first).contains("takes the name of a f"))
        #expect(try folder.names() == before)
    }

    @Test("a truth that cannot be written is told before anything is rendered")
    func unwritableTruth() throws {
        let folder = try folder()
        let before = try folder.names()
        for (truth, reason) in [
            ("gone/t.jsonl", "No such file or directory"), (".", "Is a directory"),
            ("/dev/full", "No space left on device"),
        ] {
            let result = try folder.noctule("simulate", "s.yaml", "-o", "x.wav", "--truth", truth)
            #expect(result.end == .exit(3))
            #expect(result.messages == ["noctule: \(truth): cannot be written: \(reason)"])
            #expect(try folder.names() == before)
        }
    }

    @Test("a rendering that fails leaves the truth of an earlier one as it was")
    func keptTruth() throws {
        let folder = try folder()
        try folder.write("old", as: "t.jsonl")
        let before = try folder.names()
        try folder.write(
            WaveFile().bytes(frameCount: 4800).prefix(44 + 4 * 2000), as: "p.wav")
        let result = try folder.noctule(
            "simulate", "s.yaml", "--playback", "p.wav", "-o", "x.wav", "--truth", "t.jsonl")
        #expect(result.end == .exit(3))
        #expect(try folder.text("t.jsonl") == "old")
        #expect(try folder.names() == before)
    }

    @Test("a truth may go down a pipe, and a scene come from one")
    func pipes() throws {
        let folder = try folder()
        let result = try folder.noctule(
            "simulate", "-", "-o", "x.wav", "--truth", "/dev/stdout", input: .file("s.yaml"))
        #expect(result.end == .exit(0))
        #expect(try result.events().map(\.type) == ["noctule.simulation.rendered.v1"])
    }
}
