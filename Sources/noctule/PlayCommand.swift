import App
import ArgumentParser
import AudioCore
import Foundation
import Mixing

/// `noctule play`: something more on a running rig.
struct PlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Play a file, a FIFO or standard input on a running rig.",
        discussion: """
            Prints the number by which `noctule stop` ends it. The rig tells what becomes of it as \
            events. Standard input (-) is played for as long as this command runs; a FIFO is waited \
            for until somebody writes it.

            Exit codes: 0 it plays, 2 wrong usage, 3 no rig runs, or the file cannot be played.
            """)

    @Argument(help: ArgumentHelp("What to play; - is standard input.", valueName: "F"))
    var file: String

    @Option(help: "What it is for: music gives way to speech.")
    var group = PlaybackGroup.music

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How loud, -120 to 20.", valueName: "DB"))
    var gain = 0.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Bring it to this loudness (EBU R 128), -60 to 0, before the gain.", valueName: "LUFS"))
    var loudness: Double?

    @Flag(help: "Begin anew when it ends.")
    var loop = false

    @Flag(help: "Begin when what its group plays has ended, without a gap, instead of at once.")
    var queue = false

    @Option(
        help: ArgumentHelp(
            "How standard input (-) or a FIFO is to be read that has no header.",
            valueName: "HZ,CHANNELS,ENCODING"),
        transform: RawAudioArgument.init(argument:))
    var raw: RawAudioArgument?

    @OptionGroup
    var rig: RigOptions

    func validate() throws {
        guard PlaybackRequest.gains.contains(gain) else {
            throw ValidationError("--gain takes -120 to 20 dB.")
        }
        guard loudness.map(PlaybackRequest.loudnesses.contains) ?? true else {
            throw ValidationError("--loudness takes -60 to 0 LUFS.")
        }
        guard loudness == nil || file != "-" else {
            throw ValidationError(
                "How loud standard input (-) will be is not known before: name a file.")
        }
        guard !loop || file != "-" else {
            throw ValidationError("Standard input (-) cannot be looped: name a file.")
        }
        guard !file.isEmpty else { throw ValidationError("F takes the name of a file.") }
    }

    func run() throws {
        let output = try LineWriter.standardOutput()
        guard file == "-" else {
            // The rig may run in another folder.
            let reply = try rig.ask(.play(item(URL(fileURLWithPath: file).path)))
            try tell(reply, output)
            return
        }
        let pipe = try BadInput.catching { try ForwardedInput(beside: rig.socket.path) }
        let reply = try rig.ask(.play(item(pipe.path)))
        try tell(reply, output)
        try BadInput.catching { try pipe.forward() }
    }

    private func item(_ path: String) -> PlaybackItem {
        PlaybackItem(
            path: path, group: group, start: queue ? .next : .now, gain: Decibels(gain),
            loudness: loudness, isLooped: loop, raw: raw?.raw)
    }

    private func tell(_ reply: PlaybackReply, _ output: LineWriter) throws {
        try output.write(reply.voice.map { "\($0)" } ?? "")
        try output.close()
    }
}
