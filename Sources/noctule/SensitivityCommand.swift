import App
import ArgumentParser
import Foundation

/// `noctule sensitivity`: how sensitive a running rig is.
struct SensitivityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sensitivity",
        abstract: "Set or tell how sensitive a running rig is.",
        discussion: """
            A factor on the false motions and wake words that are configured: a tenth of them at \
            0, as many at 0.5, ten times as many at 1. A change begins a new stream, as a \
            configuration does that is read again: what plays ends. A rig that is started anew has \
            0.5. Exit codes: 0 done, 2 wrong usage, 3 no rig runs.
            """)

    @Argument(
        help: ArgumentHelp(
            "A number from \(Sensitivity.limits.words); nothing tells how sensitive it is.",
            valueName: "0…1"))
    var sensitivity: Double?

    @OptionGroup
    var rig: RigOptions

    func validate() throws {
        try Sensitivity.limits.check(sensitivity, "The sensitivity")
    }

    func run() throws {
        let reply = try rig.ask(.sensitivity(sensitivity))
        guard sensitivity == nil else { return }
        let output = try LineWriter.standardOutput()
        try output.write(String(format: "%g", reply.sensitivity ?? Sensitivity.usual))
        try output.close()
    }
}
