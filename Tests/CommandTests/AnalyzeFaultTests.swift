import AudioFile
import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct AnalyzeFaultTests {
    /// Expects exit code 3 and one line that starts with the file and holds all phrases.
    private func expectFault(_ result: CommandResult, _ name: String, _ phrases: String...) {
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 1, "\(result.messages)")
        let message = result.messages.first ?? ""
        #expect(message.hasPrefix("noctule: \(name): "), "\(message)")
        for phrase in phrases { #expect(message.contains(phrase), "\(message)") }
    }

    @Test("a file that is not there is named")
    func missing() throws {
        let result = try Folder().noctule("analyze", "missing.wav")
        expectFault(result, "missing.wav", "No such file")
        #expect(result.lines.isEmpty)
    }

    @Test("a folder is named")
    func directory() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(
            atPath: folder.file("room.wav"), withIntermediateDirectories: false)
        let result = try folder.noctule("analyze", "room.wav")
        expectFault(result, "room.wav", "Is a directory")
    }

    @Test("an empty file is named")
    func empty() throws {
        let folder = try Folder()
        try folder.write("", as: "empty.wav")
        expectFault(try folder.noctule("analyze", "empty.wav"), "empty.wav", "no bytes")
    }

    @Test("a text file is named")
    func text() throws {
        let folder = try Folder()
        try folder.write("Nobody listens to this.\n", as: "text.wav")
        expectFault(try folder.noctule("analyze", "text.wav"), "text.wav", "no audio header")
    }

    @Test("a header without its frames is named")
    func headerOnly() throws {
        let folder = try Folder()
        try folder.write(WaveFile().header(frameCount: 96_000), as: "header.wav")
        let result = try folder.noctule("analyze", "header.wav")
        expectFault(result, "header.wav", "frame 0", "96000 of 96000 frames are missing")
    }

    @Test("a recording that is cut off gives the events of its readable part, then the place")
    func truncated() throws {
        let folder = try Folder()
        let whole = try Recordings.mover.get()
        try folder.write(whole.prefix(whole.count - 3 * 96_000), as: "cut.wav")
        let result = try folder.noctule("analyze", "cut.wav")
        expectFault(result, "cut.wav", "frame 96000 (2.000 s)", "cut off")
        let events = try result.events()
        #expect(
            events.map(\.data.type) == [
                .selfTestCompleted, .motionStarted, .occupancyStarted, .motionEnded,
                .occupancyEnded,
            ])
        #expect(events.map(\.sequence) == [1, 2, 3, 4, 5])
        #expect(events.last?.data.seconds == 2)
    }

    @Test("a recording with a NaN gives the events of the part before it, then the place")
    func notANumber() throws {
        let folder = try Folder()
        try folder.write(
            WaveFile(notANumber: 60_000).bytes(frameCount: 96_000), as: "nan.wav")
        let result = try folder.noctule("analyze", "nan.wav")
        expectFault(result, "nan.wav", "channel 0, frame 60000 (1.250 s)", "NaN")
        #expect(try result.events().map(\.data.type) == [.selfTestCompleted])
    }

    @Test("a recording without a carrier gives an unusable self-test, then why")
    func withoutCarrier() throws {
        let folder = try Folder()
        try folder.write(Recordings.withoutCarrier.get(), as: "noise.wav")
        let result = try folder.noctule("analyze", "noise.wav")
        expectFault(result, "noise.wav", "no presence detection", "check that the probe")
        let events = try result.events()
        guard events.count == 1, case .selfTestCompleted(let test) = events[0].data else {
            Issue.record("other events: \(events)")
            return
        }
        #expect(test.verdict == .unusable)
        #expect(test.carriers.isEmpty)
        #expect(try #require(test.reason).contains("no tone"))
    }

    @Test("a recording at 16 kHz is refused, as it holds no ultrasound")
    func lowRate() throws {
        let folder = try Folder()
        try folder.write(
            WaveFile(sampleRate: 16_000, frequency: 7000).bytes(frameCount: 32_000),
            as: "low.wav")
        let result = try folder.noctule("analyze", "low.wav")
        expectFault(result, "low.wav", "16000 Hz", "record at 44100 Hz")
        #expect(result.lines.isEmpty)
    }

    @Test(
        "a carrier is refused at 55 dB·Hz, warned of at 65 and well at 80",
        arguments: [
            (55.0, SelfTestData.Verdict.unusable, Int32(3)), (65, .weak, 0), (80, .ok, 0),
        ])
    func carrierToNoise(density: Double, verdict: SelfTestData.Verdict, code: Int32) throws {
        let folder = try Folder()
        let scene = Recordings.rendered(.rig(carrierToNoise: density), encoding: .float32)
        try folder.write(scene.get(), as: "rig.wav")
        let result = try folder.noctule("analyze", "rig.wav")
        #expect(result.end == .exit(code))
        #expect(result.messages.count == (code == 0 ? 0 : 1))
        guard case .selfTestCompleted(let test)? = try result.events().first?.data else {
            Issue.record("no self-test: \(result.lines)")
            return
        }
        #expect(test.verdict == verdict)
        #expect((test.reason == nil) == (verdict == .ok))
        #expect(abs(test.carriers[0].carrierToNoiseDensity - density) < 1)
    }

    @Test("one bad file among good ones costs none of their events, and the exit code is 3")
    func oneBad() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "good.wav")
        try folder.write("Nobody listens to this.\n", as: "bad.wav")
        try folder.write(Recordings.empty.get(), as: "fine.wav")
        let alone = try folder.noctule("analyze", "good.wav", "fine.wav")
        let result = try folder.noctule("analyze", "good.wav", "bad.wav", "fine.wav")
        expectFault(result, "bad.wav")
        #expect(alone.end == .exit(0) && alone.lines.count == 6)
        #expect(result.standardOutput == alone.standardOutput)
    }

    @Test("--require exits with 1 when nothing moved, and with 0 when something did")
    func require() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        #expect(try folder.noctule("analyze", "--require", "empty.wav").end == .exit(1))
        #expect(try folder.noctule("analyze", "empty.wav").end == .exit(0))
        #expect(try folder.noctule("analyze", "--require", "mover.wav").end == .exit(0))
        let bad = try folder.noctule("analyze", "--require", "empty.wav", "gone.wav")
        #expect(bad.end == .exit(3))
        let both = try folder.noctule("analyze", "--require", "empty.wav", "mover.wav")
        #expect(both.end == .exit(0))
    }
}
