import App
import ArgumentParser

/// `noctule sensing`: whether a running rig senses.
struct SensingCommand: ParsableCommand {
    /// What is wanted.
    enum State: String, CaseIterable, ExpressibleByArgument {
        case on, off
    }

    static let configuration = CommandConfiguration(
        commandName: "sensing",
        abstract: "Let a running rig sense or not, or tell whether it does.",
        discussion: """
            Off, silence takes the place of what the microphones give, for detectors, recordings \
            and whoever listens in, and the probe is silent; music and speech play on. A rig that \
            is started anew senses. Exit codes: 0 done, 2 wrong usage, 3 no rig runs.
            """)

    @Argument(
        help: ArgumentHelp(
            "on or off; nothing tells whether the rig senses.", valueName: "on|off"))
    var state: State?

    @OptionGroup
    var rig: RigOptions

    func run() throws {
        let wanted = state.map { $0 == .on }
        let reply = try rig.ask(.sensing(wanted))
        guard state == nil else { return }
        let output = try LineWriter.standardOutput()
        try output.write(reply.sensing == false ? "off" : "on")
        try output.close()
    }
}
