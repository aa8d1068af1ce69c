import Events
import TestThreads
import Testing

@Suite(.waits) struct AnalyzePlaybackTests {
    @Test("a playback of another sample rate is refused by its name and both rates")
    func rate() throws {
        let folder = try Folder()
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        try folder.write(
            WaveFile(sampleRate: 44_100).bytes(frameCount: 44_100), as: "played.wav")
        let result = try folder.noctule("analyze", "--playback", "played.wav", "empty.wav")
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 1)
        let message = try #require(result.messages.first)
        #expect(message.hasPrefix("noctule: played.wav: "))
        #expect(message.contains("44100 Hz") && message.contains("48000 Hz"))
    }

    @Test("a playback without music finds what is found with its carriers alone")
    func carriersAlone() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        try folder.write(WaveFile().bytes(frameCount: 4 * 48_000), as: "played.wav")
        let result = try folder.noctule(
            "analyze", "--playback", "played.wav", "--playback-offset", "0.01", "mover.wav")
        #expect(result.end == .exit(0))
        #expect(result.messages.isEmpty)
        #expect(try result.events().filter { $0.data.type == .motionEnded }.count == 1)
    }

    @Test("a reference channel that is not there, or the only one, is refused with the cure")
    func channel() throws {
        let folder = try Folder()
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        for channel in ["1", "2"] {
            let result = try folder.noctule(
                "analyze", "--reference-channel", channel, "empty.wav")
            #expect(result.end == .exit(3))
            #expect(try #require(result.messages.first).contains("--reference-channel"))
        }
    }

    @Test(
        "options that contradict each other are refused",
        arguments: [
            (["--playback", "a.wav", "--reference-channel", "2", "b.wav"], "not both"),
            (["--reference-channel", "0", "b.wav"], "1 to 64"),
            (["--playback-offset", "1", "b.wav"], "--playback-offset goes with --playback"),
            (["--playback", "-", "b.wav"], "read twice"),
        ])
    func wrong(arguments: [String], named: String) throws {
        let result = try RunningCommand(["analyze"] + arguments, in: try Folder()).finish()
        #expect(result.end == .exit(2))
        #expect(try #require(result.messages.first).contains(named))
    }
}
