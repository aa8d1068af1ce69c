import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct SimulateTests {
    private static let scene = """
        duration: 3
        seed: 5
        room: {size: [5, 4, 2.5], reflection: 0}
        loudspeaker: {position: [0.5, 2, 1], carriers: [19000], direct_gain_db: -20}
        microphones: [{position: [0.6, 2, 1], noise_db_spl_hz: -14}]
        people:
          - {kind: point, position: [4.5, 2, 1], velocity: [-0.9, 0, 0], enters: 1, leaves: 2}

        """

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(Self.scene, as: "scene.yaml")
        return folder
    }

    @Test("the same scene gives the same bytes, another seed others")
    func repeatable() throws {
        let folder = try folder()
        try folder.write(
            Self.scene.replacingOccurrences(of: "seed: 5", with: "seed: 6"), as: "other.yaml")
        for (scene, output) in [("scene", "a"), ("scene", "b"), ("other", "c")] {
            let result = try folder.noctule(
                "simulate", "\(scene).yaml", "--output", "\(output).wav", "--truth",
                "\(output).jsonl")
            #expect(result.end == .exit(0))
            #expect(result.standardError == "" && result.standardOutput.isEmpty)
        }
        #expect(try folder.data("a.wav") == folder.data("b.wav"))
        #expect(try folder.data("a.wav") != folder.data("c.wav"))
        let truth = try folder.data("a.jsonl")
        _ = try folder.noctule("simulate", "scene.yaml", "-o", "a.wav", "--truth", "again.jsonl")
        #expect(try folder.data("a.wav") == folder.data("b.wav"))
        #expect(try folder.data("again.jsonl") == truth)
    }

    @Test("the truth tells the recording, its motion and its occupancy")
    func truth() throws {
        let folder = try folder()
        _ = try folder.noctule("simulate", "scene.yaml", "-o", "a.wav", "--truth", "a.jsonl")
        let events = try folder.text("a.jsonl").split(separator: "\n")
            .map { try EventCoding.event(fromLine: $0) }
        #expect(events.map(\.sequence) == [1, 2, 3])
        #expect(events.allSatisfy { $0.source == "a.wav" })
        try #require(events.count == 3)
        #expect(
            events[0].data
                == .simulationRendered(
                    SimulationData(
                        scene: "scene", seed: 5, duration: 3, sampleRate: 48_000, channels: 1)))
        #expect(
            events[1].data
                == .motionEnded(
                    MotionData(
                        start: 1, end: 2, startFrame: 48_000, frame: 96_000, peakSNR: nil,
                        speed: 0.9, range: 2.6, direction: .approaching, reason: nil)))
        #expect(
            events[2].data
                == .occupancyEnded(
                    OccupancyData(
                        start: 1, end: 2, startFrame: 48_000, frame: 96_000, reason: .noMotion)))
    }

    @Test("simulate, analyze and compare agree about a mover")
    func roundTrip() throws {
        let folder = try folder()
        _ = try folder.noctule("simulate", "scene.yaml", "-o", "a.flac", "--truth", "truth.jsonl")
        let found = try folder.noctule("analyze", "--output", ".", "a.flac")
        #expect(found.end == .exit(0))
        let result = try folder.noctule("compare", "truth.jsonl", "a.jsonl")
        #expect(result.end == .exit(0))
        #expect(result.lines.contains { $0.contains("recall") && $0.contains("(1/1)") })
        #expect(result.lines.contains { $0.contains("direction") && $0.contains("1/1 right") })
    }

    @Test("--playback is heard instead of the scene's own probe")
    func playback() throws {
        let folder = try folder()
        try folder.write(WaveFile(frequency: 20_000).bytes(frameCount: 144_000), as: "p.wav")
        let result = try folder.noctule(
            "simulate", "scene.yaml", "--playback", "p.wav", "-o", "a.wav")
        #expect(result.end == .exit(0))
        guard
            case .selfTestCompleted(let test)? = try folder.noctule("analyze", "a.wav").events()
                .first?.data
        else {
            Issue.record("no self-test")
            return
        }
        #expect(test.carriers.map { $0.hz.rounded() } == [20_000])
    }

    @Test("--reference and --loopback hold what was played, from the same frame")
    func reference() throws {
        let folder = try folder()
        try folder.write(
            Self.scene.replacingOccurrences(of: "duration: 3", with: "duration: 0.5")
                .replacingOccurrences(of: "enters: 1, leaves: 2", with: "enters: 0")
                + "programme: [{kind: music, level_dbfs: -12}]\n", as: "scene.yaml")
        let result = try folder.noctule(
            "simulate", "scene.yaml", "-o", "a.wav", "--reference", "ref.wav", "--loopback")
        #expect(result.end == .exit(0))
        #expect(result.standardError == "")
        // 24 bits: 6 and 3 bytes a frame behind the headers.
        let recording = try Array(folder.data("a.wav").suffix(6 * 24_000))
        let reference = try Array(folder.data("ref.wav").suffix(3 * 24_000))
        try #require(recording.count == 6 * 24_000 && reference.count == 3 * 24_000)
        let loopback = (0..<24_000).flatMap { recording[6 * $0 + 3..<6 * $0 + 6] }
        #expect(loopback == reference)
        #expect(Set(loopback).count > 100)
    }

    @Test("--reference of a playback is that playback, to the scene's end")
    func referenceOfPlayback() throws {
        let folder = try folder()
        try folder.write(WaveFile().bytes(frameCount: 48_000), as: "p.wav")
        let result = try folder.noctule(
            "simulate", "scene.yaml", "--playback", "p.wav", "-o", "a.wav", "--reference",
            "ref.wav", "--encoding", "float32")
        #expect(result.end == .exit(0))
        let samples = try folder.data("ref.wav").suffix(4 * 144_000)
        #expect(try samples.prefix(4 * 48_000) == folder.data("p.wav").suffix(4 * 48_000))
        #expect(samples.dropFirst(4 * 48_000).allSatisfy { $0 == 0 })
    }

    @Test("a reference that would overwrite something, or needs a pipe twice, is refused")
    func badReference() throws {
        let folder = try folder()
        for arguments in [
            ["--reference", "a.wav"], ["--reference", "scene.yaml"], ["--reference", "-"],
            ["--reference", "ref.wav", "--playback", "-"],
        ] {
            let command = try RunningCommand(
                ["simulate", "scene.yaml", "-o", "a.wav"] + arguments, in: folder)
            #expect(command.finish().end == .exit(2))
            #expect(try folder.names() == ["scene.yaml"])
        }
    }

    @Test("a playback that is cut off is named with the place, and no file is left")
    func cutOffPlayback() throws {
        let folder = try folder()
        try folder.write(
            WaveFile().bytes(frameCount: 144_000).prefix(44 + 4 * 60_000), as: "p.wav")
        let result = try folder.noctule(
            "simulate", "scene.yaml", "--playback", "p.wav", "-o", "a.wav")
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 1)
        #expect(
            try #require(result.messages.first)
                .hasPrefix("noctule: p.wav: cannot read at frame 60000 (1.250 s): it is cut off"))
        #expect(try folder.names() == ["p.wav", "scene.yaml"])
    }

    @Test("a playback of another rate, and one with a NaN, is named")
    func wrongPlayback() throws {
        let folder = try folder()
        try folder.write(
            WaveFile(sampleRate: 44_100).bytes(frameCount: 44_100), as: "rate.wav")
        try folder.write(WaveFile(notANumber: 100).bytes(frameCount: 48_000), as: "nan.wav")
        for (name, says) in [("rate.wav", "it has 1 channel at 44100 Hz"), ("nan.wav", "NaN")] {
            let result = try folder.noctule(
                "simulate", "scene.yaml", "--playback", name, "-o", "a.wav")
            #expect(result.end == .exit(3))
            #expect(result.messages.count == 1)
            #expect(try #require(result.messages.first).hasPrefix("noctule: \(name): "))
            #expect(try #require(result.messages.first).contains(says))
        }
        #expect(try folder.names() == ["nan.wav", "rate.wav", "scene.yaml"])
    }

    @Test("an unknown key is refused with its line and the nearest name, and no file is left")
    func unknownKey() throws {
        let folder = try folder()
        try folder.write(
            Self.scene.replacingOccurrences(of: "velocity", with: "velocty"), as: "scene.yaml")
        let result = try folder.noctule("simulate", "scene.yaml", "-o", "a.wav")
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 1)
        let message = result.messages.first ?? ""
        #expect(message.hasPrefix("noctule: scene.yaml:7: "), "\(message)")
        #expect(message.contains("`velocty`") && message.contains("`velocity`"), "\(message)")
        #expect(try folder.names() == ["scene.yaml"])
    }

    @Test("a scene that is not there, and an output of no known kind, are named")
    func badNames() throws {
        let folder = try folder()
        let gone = try folder.noctule("simulate", "gone.yaml", "-o", "a.wav")
        #expect(gone.end == .exit(3))
        #expect(try #require(gone.messages.first).hasPrefix("noctule: gone.yaml: "))
        let kind = try folder.noctule("simulate", "scene.yaml", "-o", "a.mp3")
        #expect(kind.end == .exit(3))
        #expect(try #require(kind.messages.first).hasPrefix("noctule: a.mp3: "))
        #expect(try folder.noctule("simulate", "scene.yaml").end == .exit(2))
        #expect(try folder.names() == ["scene.yaml"])
    }

    @Test("^C ends the rendering with 130 and leaves no file")
    func interrupted() throws {
        let folder = try folder()
        try folder.write(
            Self.scene.replacingOccurrences(of: "duration: 3", with: "duration: 3600")
                .replacingOccurrences(of: "velocity: [-0.9, 0, 0]", with: "velocity: [0, 0, 0]"),
            as: "scene.yaml")
        let command = try RunningCommand(
            ["simulate", "scene.yaml", "-o", "a.wav", "--truth", "a.jsonl"], in: folder)
        try #require(command.wait { (try? folder.names().count) ?? 0 > 1 })
        command.interrupt()
        let result = command.finish()
        #expect(result.end == .exit(130))
        #expect(result.standardError == "")
        #expect(try folder.names() == ["scene.yaml"])
    }
}
