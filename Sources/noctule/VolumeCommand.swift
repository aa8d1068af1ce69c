import App
import ArgumentParser
import AudioCore
import Foundation
import Mixing

/// `noctule volume`: how loud a running rig plays.
struct VolumeCommand: ParsableCommand {
    /// What is wanted.
    enum Level: ExpressibleByArgument {
        case decibels(Double)
        case muted(Bool)

        init?(argument: String) {
            switch argument {
            case "mute": self = .muted(true)
            case "unmute": self = .muted(false)
            default:
                guard let value = Double(argument), PlaybackRequest.gains.contains(value) else {
                    return nil
                }
                self = .decibels(value)
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "volume",
        abstract: "Set or tell the gain of everything that a running rig plays, or of a group.",
        discussion: """
            The probe stays as it is. Exit codes: 0 done, 2 wrong usage, 3 no rig runs.
            """)

    @Option(help: "Of what (default: everything)")
    var group: PlaybackGroup?

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp(
            "A gain in dB from -120 to 20, mute or unmute; nothing tells the gain.",
            valueName: "DB|mute|unmute"))
    var level: [Level] = []

    @OptionGroup
    var rig: RigOptions

    func validate() throws {
        guard level.count <= 1 else { throw ValidationError("Give one gain.") }
        if case .muted? = level.first, group != nil {
            throw ValidationError("mute and unmute are for everything: leave --group out.")
        }
    }

    func run() throws {
        switch level.first {
        case .decibels(let value): _ = try rig.ask(.volume(Decibels(value), group))
        case .muted(let on): _ = try rig.ask(.mute(on))
        case nil:
            let reply = try rig.ask(.levels(group))
            let output = try LineWriter.standardOutput()
            let muted = reply.muted == true ? ", muted" : ""
            try output.write(String(format: "%g dB%@", reply.gain ?? 0, muted))
            try output.close()
        }
    }
}
