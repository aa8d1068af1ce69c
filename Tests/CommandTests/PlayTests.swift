import Events
import Foundation
import TestThreads
import Testing

/// A rig in a simulated room that goes by the clock, and commands that play on it.
@Suite(.waits) struct PlayTests {
    private static let room = """
        duration: 600
        room: {size: [5, 4, 2.5], reflection: 0}
        loudspeaker: {position: [0.5, 2, 1], carriers: [19125], direct_gain_db: -20}
        microphones: [{position: [0.6, 2, 1], noise_db_spl_hz: -14}]

        """

    /// A rig that has started, its socket in the folder.
    private final class Rig {
        let folder: Folder
        let command: RunningCommand

        init() throws {
            folder = try Folder()
            try folder.write(room, as: "room.yaml")
            for (name, seconds) in [("long.wav", 300), ("short.wav", 1)] {
                try WaveFile(frequency: 440).write(seconds: seconds, to: folder.file(name))
            }
            command = try RunningCommand(
                ["run", "--scene", "room.yaml", "--node", "den"], in: folder)
            try #require(tells { $0.contains { $0.data.type == .healthStreamStarted } })
        }

        func noctule(
            _ arguments: String..., input: RunningCommand.Input = .nothing
        ) throws -> CommandResult {
            try ask(arguments + ["--node", "den"], input: input).finish(within: 120)
        }

        func ask(
            _ arguments: [String], input: RunningCommand.Input = .nothing
        ) throws -> RunningCommand {
            try RunningCommand(arguments, in: folder, input: input)
        }

        /// Waits until its events so far satisfy something.
        func tells(_ condition: ([Event]) -> Bool) -> Bool {
            command.wait(within: 120) { condition(events) }
        }

        func hasEnded(_ name: String, _ reason: PlaybackEndedData.Reason) -> Bool {
            tells { events in
                events.contains { event in
                    if case .playbackEnded(let data) = event.data {
                        data.name.hasSuffix(name) && data.reason == reason
                    } else {
                        false
                    }
                }
            }
        }

        func hasStarted(_ name: String, _ group: PlaybackGroupData) -> Bool {
            tells { events in
                events.contains { event in
                    if case .playbackStarted(let data) = event.data {
                        data.name.hasSuffix(name) && data.group == group
                    } else {
                        false
                    }
                }
            }
        }

        private var events: [Event] {
            let text = String(decoding: command.standardOutput, as: UTF8.self)
            // The last line may not be whole.
            let lines = text.split(separator: "\n").dropLast(text.hasSuffix("\n") ? 0 : 1)
            return lines.compactMap { try? EventCoding.event(fromLine: $0) }
        }
    }

    @Test(
        "files play and stop by number and group, volume is set and told, faults go to the caller")
    func whole() throws {
        let rig = try Rig()
        let long = try rig.noctule("play", "long.wav")
        #expect(long.end == .exit(0) && long.lines == ["1"])
        #expect(rig.hasStarted("/long.wav", .music))
        let speech = try rig.noctule(
            "play", "short.wav", "--group", "speech", "--gain", "-6")
        #expect(speech.lines == ["2"])
        #expect(rig.hasStarted("/short.wav", .speech) && rig.hasEnded("/short.wav", .finished))
        let broken = try rig.noctule("play", "room.yaml")
        #expect(broken.end == .exit(3) && broken.standardError.contains("room.yaml"))
        #expect(broken.standardError.split(separator: "\n").count == 1)
        #expect(rig.hasEnded("/room.yaml", .failed))
        let missing = try rig.noctule("play", "gone.wav", "--group", "alert")
        #expect(missing.end == .exit(3) && missing.standardError.contains("cannot open"))
        #expect(rig.hasEnded("/gone.wav", .failed))
        #expect(try rig.noctule("volume", "-12").end == .exit(0))
        #expect(try rig.noctule("volume", "mute").end == .exit(0))
        #expect(try rig.noctule("volume").lines == ["-12 dB, muted"])
        #expect(try rig.noctule("volume", "3.5", "--group", "music").end == .exit(0))
        #expect(try rig.noctule("volume", "--group", "music").lines == ["3.5 dB"])
        #expect(try rig.noctule("stop", "77").standardError.contains("nothing of the number 77"))
        #expect(try rig.noctule("stop", "1").end == .exit(0))
        #expect(rig.hasEnded("/long.wav", .stopped))
        rig.command.interrupt()
        let result = rig.command.finish(within: 120)
        #expect(result.end == .exit(0))
        let events = try result.events()
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(!FileManager.default.fileExists(atPath: rig.folder.file("noctule-den.sock")))
        let late = try rig.noctule("play", "short.wav")
        #expect(late.end == .exit(3) && late.standardError.contains("no rig `den` runs here"))
    }

    @Test("standard input and a FIFO are played; when its writer goes, that is told as the reason")
    func pipes() throws {
        let rig = try Rig()
        let samples = Data((0..<96_000).flatMap { [UInt8($0 & 0xff), UInt8(0)] })
        let raw = ["--raw", "48000,1,pcm16", "--node", "den"]
        let forwarded = try rig.ask(["play", "-"] + raw, input: .pipe)
        #expect(forwarded.send(samples, within: 120))
        #expect(rig.hasStarted(".fifo", .music))
        forwarded.closeInput()
        #expect(forwarded.finish(within: 120).end == .exit(0))
        #expect(rig.hasEnded(".fifo", .inputClosed))
        #expect(mkfifo(rig.folder.file("pipe"), 0o600) == 0)
        let waiting = try rig.ask(["play", "pipe", "--group", "speech"] + raw)
        let writer = open(rig.folder.file("pipe"), O_WRONLY)
        let written = samples.withUnsafeBytes { write(writer, $0.baseAddress, 32_768) }
        #expect(written == 32_768)
        #expect(waiting.finish(within: 120).end == .exit(0))
        #expect(rig.hasStarted("/pipe", .speech))
        close(writer)
        #expect(rig.hasEnded("/pipe", .inputClosed))
        rig.command.interrupt()
        #expect(rig.command.finish(within: 120).end == .exit(0))
    }

    @Test("a rig is asked not to sense and to be more sensitive, and tells what it was asked")
    func sensing() throws {
        let rig = try Rig()
        func count(_ type: EventType, is wanted: Int) -> Bool {
            rig.tells { events in events.count { $0.data.type == type } == wanted }
        }
        #expect(try rig.noctule("sensing").lines == ["on"])
        #expect(try rig.noctule("sensitivity").lines == ["0.5"])
        #expect(try rig.noctule("sensing", "off").end == .exit(0))
        #expect(count(.healthMicrophoneMuted, is: 1))
        #expect(try rig.noctule("sensitivity", "0.8").end == .exit(0))
        // Another stream begins, and what was asked for holds in it.
        #expect(count(.healthStreamStarted, is: 2))
        #expect(count(.healthMicrophoneMuted, is: 2))
        #expect(try rig.noctule("sensing").lines == ["off"])
        #expect(try rig.noctule("sensitivity").lines == ["0.8"])
        #expect(try rig.noctule("sensing", "on").end == .exit(0))
        #expect(count(.healthMicrophoneBack, is: 1))
        rig.command.interrupt()
        let result = rig.command.finish(within: 120)
        #expect(result.end == .exit(0))
        let causes = try result.events().compactMap { event in
            if case .health(.microphoneMuted(let data)) = event.data { data.cause } else { nil }
        }
        #expect(causes == [.request, .request])
    }

    @Test(
        "a wrong command line is told with its cure",
        arguments: [
            (["play"], 2, "Missing expected argument"),
            (["play", "a", "--gain", "99"], 2, "-120 to 20"),
            (["play", "-", "--loop"], 2, "cannot be looped"),
            (["play", "a", "--group", "noise"], 2, "'music', 'speech' or 'alert'"),
            (["stop", "1", "--group", "music"], 2, "not both"),
            (["volume", "loud"], 2, "DB|mute|unmute"),
            (["volume", "mute", "--group", "music"], 2, "leave --group out"),
            (["volume", "--node", "a b"], 3, "no name of a node"),
            (["stop"], 3, "no rig"),
            (["sensing", "maybe"], 2, "on|off"),
            (["sensitivity", "1.1"], 2, "0 to 1"),
            (["sensing", "off"], 3, "no rig"),
        ] as [([String], Int32, String)])
    func refusals(arguments: [String], code: Int32, text: String) throws {
        let folder = try Folder()
        let result = try RunningCommand(arguments, in: folder).finish()
        #expect(result.end == .exit(code))
        #expect(result.standardError.contains(text), "\(result.standardError)")
    }
}
