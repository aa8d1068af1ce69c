import App
import ArgumentParser
import Mixing

/// `noctule stop`: an end of what a running rig plays.
struct StopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Fade out what a running rig plays: all, a group, or one by its number.",
        discussion: "The probe goes on. Exit codes: 0 done, 2 wrong usage, 3 no rig runs.")

    @Argument(help: ArgumentHelp("The number that `noctule play` printed.", valueName: "ID"))
    var number: Int?

    @Option(help: "What to stop (default: everything)")
    var group: PlaybackGroup?

    @OptionGroup
    var rig: RigOptions

    func validate() throws {
        guard number == nil || group == nil else {
            throw ValidationError("Stop an ID or a --group, not both.")
        }
    }

    func run() throws {
        _ = try rig.ask(number.map { .stopVoice($0) } ?? .stop(group))
    }
}
