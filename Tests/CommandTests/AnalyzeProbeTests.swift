import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct AnalyzeProbeTests {
    private func carriers(_ result: CommandResult) throws -> [Double] {
        guard case .selfTestCompleted(let test)? = try result.events().first?.data else {
            return []
        }
        return test.carriers.map { $0.hz.rounded() }.sorted()
    }

    @Test("--probe uses the named carriers and no other")
    func named() throws {
        let folder = try Folder()
        try folder.write(Recordings.threeCarriers.get(), as: "three.wav")
        let auto = try folder.noctule("analyze", "three.wav")
        #expect(try carriers(auto) == [18_750, 19_875, 21_000])
        let two = try folder.noctule("analyze", "--probe", "18750,19875", "three.wav")
        #expect(try carriers(two) == [18_750, 19_875])
        #expect(try two.events().contains { $0.data.type == .motionEnded })
        #expect(two.standardOutput != auto.standardOutput)
    }

    @Test("--calibration uses the carriers that a calibration found; a bad one is refused")
    func calibrated() throws {
        let folder = try Folder()
        try folder.write(Recordings.threeCarriers.get(), as: "three.wav")
        try folder.write(
            "sample_rate: 48000\ncarriers: [18750, 19875]\nlevel_dbfs: -20\n", as: "rig.yaml")
        let two = try folder.noctule("analyze", "--calibration", "rig.yaml", "three.wav")
        let named = try folder.noctule("analyze", "--probe", "18750,19875", "three.wav")
        #expect(try carriers(two) == [18_750, 19_875])
        #expect(two.standardOutput == named.standardOutput)

        let both = try folder.noctule(
            "analyze", "--calibration", "rig.yaml", "--probe", "19000", "three.wav")
        #expect(both.end == .exit(2))
        try folder.write("sample_rate: 48000\nlevel_dbfs: -20\n", as: "empty.yaml")
        let empty = try folder.noctule("analyze", "--calibration", "empty.yaml", "three.wav")
        #expect(empty.end == .exit(3) && empty.lines.isEmpty)
        #expect(try #require(empty.messages.first).contains("empty.yaml"))
    }

    @Test("--probe of the carrier that is there gives the events that auto gives")
    func same() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let auto = try folder.noctule("analyze", "mover.wav")
        let named = try folder.noctule("analyze", "--probe", "19000", "mover.wav")
        #expect(!auto.standardOutput.isEmpty)
        #expect(named.standardOutput == auto.standardOutput)
    }

    @Test("--probe of a carrier that is not there, or cannot be, is refused")
    func absent() throws {
        let folder = try Folder()
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        let absent = try folder.noctule("analyze", "--probe", "20500", "empty.wav")
        #expect(absent.end == .exit(3))
        #expect(absent.messages.count == 1)
        let impossible = try folder.noctule("analyze", "--probe", "23900", "empty.wav")
        #expect(impossible.end == .exit(3))
        #expect(try #require(impossible.messages.first).contains("23900 Hz"))
        #expect(impossible.lines.isEmpty)
    }

    @Test("--playback leaves out a louder tone that was not played")
    func playback() throws {
        let folder = try Folder()
        try folder.write(Recordings.foreignTone.get(), as: "foreign.wav")
        try folder.write(WaveFile().bytes(frameCount: 48_000), as: "played.wav")
        let auto = try folder.noctule("analyze", "foreign.wav")
        #expect(try carriers(auto) == [17_700, 19_000])
        let played = try folder.noctule(
            "analyze", "--playback", "played.wav", "foreign.wav")
        #expect(played.end == .exit(0))
        #expect(try carriers(played) == [19_000])
    }

    @Test("a playback without a carrier, and one that is not there, is named and nothing analysed")
    func wrongPlayback() throws {
        let folder = try Folder()
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        try folder.write(Recordings.withoutCarrier.get(), as: "music.wav")
        for (name, phrase) in [("music.wav", "no carrier"), ("gone.wav", "No such file")] {
            let result = try folder.noctule("analyze", "--playback", name, "empty.wav")
            #expect(result.end == .exit(3))
            #expect(result.messages.count == 1)
            #expect(try #require(result.messages.first).hasPrefix("noctule: \(name): "))
            #expect(try #require(result.messages.first).contains(phrase))
            #expect(result.lines.isEmpty)
        }
    }
}
