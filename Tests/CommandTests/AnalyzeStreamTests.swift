import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct AnalyzeStreamTests {
    /// The header of a recording that promises an hour, then the mover's samples again and again.
    private func longStream() throws -> (start: Data, rest: Data) {
        let samples = try Recordings.unfinished.get().suffix(3 * 144_000)
        var header = WaveFile().header(frameCount: 3600 * 48_000)
        // 24 bit PCM instead of 32 bit floats
        header.replaceSubrange(20..<22, with: [1, 0])
        header.replaceSubrange(28..<36, with: [0x80, 0x32, 0x02, 0, 3, 0, 24, 0])
        return (header + samples, Data(samples))
    }

    /// Whether a motion has begun on standard output.
    private func hasMotion(_ command: RunningCommand) -> Bool {
        command.standardOutput.range(of: Data("occupancy.started".utf8)) != nil
    }

    @Test("events of a stream are told while it goes on, and ^C closes what is open: exit code 130")
    func interrupted() throws {
        let command = try RunningCommand(["analyze", "-"], in: Folder(), input: .pipe)
        let stream = try longStream()
        // The detector decides on its first 2.6 s together.
        try #require(command.send(stream.start + stream.rest))
        try #require(command.wait { hasMotion(command) })
        command.interrupt()
        while command.send(stream.rest, within: 5) {}
        let result = command.finish()
        #expect(result.end == .exit(130))
        #expect(result.standardError == "")
        let events = try result.events()
        #expect(events.map(\.sequence) == Array(1..<events.count + 1))
        #expect(
            events.prefix(3).map(\.data.type) == [
                .selfTestCompleted, .motionStarted, .occupancyStarted,
            ])
        let types = events.map(\.data.type)
        func count(_ type: EventType) -> Int { types.filter { $0 == type }.count }
        #expect(count(.motionStarted) == count(.motionEnded))
        #expect(count(.occupancyStarted) == count(.occupancyEnded))
        guard case .occupancyEnded(let last)? = events.last?.data else {
            Issue.record("the occupancy is still open: \(types)")
            return
        }
        #expect(last.reason == .endOfStream)
    }

    @Test("^C ends a stream that has fallen silent, its events told")
    func stalled() throws {
        let command = try RunningCommand(["analyze", "-"], in: Folder(), input: .pipe)
        let stream = try longStream()
        try #require(command.send(stream.start + stream.rest))
        try #require(command.wait { hasMotion(command) })
        command.interrupt()
        let result = command.finish()
        #expect(result.end == .exit(130))
        #expect(
            try result.events().map(\.data.type).prefix(3) == [
                .selfTestCompleted, .motionStarted, .occupancyStarted,
            ])
    }

    @Test("a stream that ends before its header says gives its events, then the place")
    func cutOff() throws {
        let command = try RunningCommand(["analyze", "-"], in: Folder(), input: .pipe)
        try #require(command.send(longStream().start))
        command.closeInput()
        let result = command.finish()
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 1)
        #expect(
            try #require(result.messages.first)
                .hasPrefix("noctule: standard input: cannot read at frame 144000 (3.000 s)"))
        #expect(try result.events().count == 5)
    }

    @Test("standard output that is full or closed is told in one line: exit code 3")
    func unwritable() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        for (output, phrase) in [
            (RunningCommand.Output.device("/dev/full"), "No space left"), (.closed, "closed"),
        ] {
            let result = try folder.noctule(
                "analyze", "mover.wav", "mover.wav", output: output)
            #expect(result.end == .exit(3))
            #expect(result.messages.count == 1)
            let message = result.messages.first ?? ""
            #expect(message.hasPrefix("noctule: standard output: cannot be written: "))
            #expect(message.contains(phrase), "\(message)")
        }
    }

    @Test("a reader that goes away ends the command without a word, as pipes do")
    func abandoned() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let result = try folder.noctule("analyze", "mover.wav", output: .abandonedPipe)
        #expect(result.end == .signal(SIGPIPE))
        #expect(result.standardError == "")
    }

    @Test("standard error that is full or closed changes neither events nor exit code")
    func unheard() throws {
        let folder = try Folder()
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        let heard = try folder.noctule("analyze", "empty.wav", "gone.wav")
        #expect(heard.end == .exit(3) && heard.messages.count == 1)
        for errors in [RunningCommand.Output.device("/dev/full"), .closed] {
            let result = try folder.noctule("analyze", "empty.wav", "gone.wav", errors: errors)
            #expect(result.end == .exit(3))
            #expect(result.standardOutput == heard.standardOutput)
        }
    }

    @Test("a terminal sees a progress bar, which is gone at the end, and no file does")
    func progress() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let quiet = try folder.noctule("analyze", "mover.wav")
        #expect(quiet.standardError == "")
        let watched = try folder.noctule("analyze", "mover.wav", errors: .terminal)
        #expect(watched.end == .exit(0))
        #expect(watched.standardOutput == quiet.standardOutput)
        #expect(watched.standardError.contains("\ranalysing █"))
        #expect(watched.standardError.hasSuffix("\r\u{1B}[K"))
    }

    @Test("a recording ten times as long takes no more memory")
    func memory() throws {
        #if DEBUG
            let (short, long) = (15, 150)
        #else
            let (short, long) = (60, 600)
        #endif
        let folder = try Folder()
        try WaveFile().write(seconds: short, to: folder.file("short.wav"))
        try WaveFile().write(seconds: long, to: folder.file("long.wav"))
        let first = try folder.noctule("analyze", "short.wav")
        let second = try folder.noctule("analyze", "long.wav")
        #expect(first.end == .exit(0) && second.end == .exit(0))
        #expect(first.peakMemory > 1_000_000)
        #expect(abs(second.peakMemory - first.peakMemory) < 5_000_000)
    }
}
