import TestThreads
import Testing

@Suite(.waits) struct AnalyzeUsageTests {
    @Test(
        "a wrong command line exits with 2, says what is wrong and prints nothing else",
        arguments: [
            (["--frobnicate", "a.wav"], "--frobnicate"), (["--probe", "low", "a.wav"], "--probe"),
            (["--probe", "19000,", "a.wav"], "--probe"), (["--probe", "0", "a.wav"], "--probe"),
            (["--probe", "nan", "a.wav"], "--probe"), (["--jobs", "0", "a.wav"], "--jobs"),
            ([], "FILE"), (["--hold", "-1", "a.wav"], "--hold"),
            (["--hold=-1", "a.wav"], "--hold"), (["--hold", "nan", "a.wav"], "--hold"),
            (["--false-alarms", "0", "a.wav"], "--false-alarms"),
            (["--format", "xml", "a.wav"], "--format"),
            (["--detect", "ghosts", "a.wav"], "--detect"),
            (["--start-time", "yesterday", "a.wav"], "--start-time"),
            (["--start-time", "2026-02-30T00:00:00Z", "a.wav"], "no such date"),
            (["--start-time", "2026-11-22T20:15:00", "a.wav"], "RFC 3339 with Z or an offset"),
            (["--start-time", "10000-01-01T00:00:00Z", "a.wav"], "RFC 3339"),
            (["--start-time", "9999-12-31T23:59:59-00:01", "a.wav"], "1900 to 9999"),
            (["--hold", "-1", "a.wav"], "0.1 to 86400 seconds"),
            (["--hold", "0.05", "a.wav"], "0.1 to 86400 seconds"),
            (["--max-range", "200", "a.wav"], "0.1 to 100 metres"),
            (["--jobs", "-1", "a.wav"], "1 or more"),
            (["--false-alarms", "-1", "a.wav"], "to 1000 an hour"),
            (["--probe", "-1", "a.wav"], "1000 to 200000 Hz"),
            (["--probe", "19000,19399", "a.wav"], "19000 and 19399 Hz are too close"),
            (["--probe", "19000,20000,19000", "a.wav"], "at least 400 Hz apart"),
            (["--probe", "1e3,2e3,3e3,4e3,5e3,6e3,7e3,8e3,9e3", "a.wav"], "up to 8"),
            (["-", "-"], "Standard input"), (["--playback", "-", "-"], "--playback"),
        ])
    func wrong(arguments: [String], named: String) throws {
        let folder = try Folder()
        let result = try RunningCommand(["analyze"] + arguments, in: folder).finish()
        #expect(result.end == .exit(2))
        #expect(try #require(result.messages.first).contains(named))
        #expect(result.lines.isEmpty)
        #expect(try folder.names().isEmpty)
    }

    @Test("a subcommand that there is not exits with 2")
    func subcommand() throws {
        let result = try Folder().noctule("frobnicate")
        #expect(result.end == .exit(2))
        #expect(try #require(result.messages.first).contains("frobnicate"))
    }

    @Test("--help goes to standard output and names the exit codes")
    func help() throws {
        let result = try Folder().noctule("--help")
        #expect(result.end == .exit(0))
        #expect(result.messages.isEmpty)
        #expect(result.lines.contains { $0.contains("Exit codes: 0 done") })
    }

    @Test("a recording is never replaced by a picture because OUT was forgotten")
    func forgottenPicture() throws {
        let folder = try Folder()
        try folder.write(Recordings.empty.get(), as: "a.wav")
        try folder.write(Recordings.empty.get(), as: "b.wav")
        let result = try folder.noctule("analyze", "--plot", "a.wav", "b.wav")
        #expect(result.end == .exit(2))
        #expect(try folder.data("a.wav") == Recordings.empty.get())
        let several = try folder.noctule("analyze", "--plot", "a.wav", "a.wav", "b.wav")
        #expect(several.end == .exit(3))
        #expect(try folder.data("a.wav") == Recordings.empty.get())
    }
}
