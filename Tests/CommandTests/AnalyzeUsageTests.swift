import Testing

@Suite struct AnalyzeUsageTests {
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
            (["-", "-"], "Standard input"), (["--playback", "-", "-"], "Standard input"),
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
