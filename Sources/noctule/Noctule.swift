import App
import ArgumentParser
import Foundation

/// Feels presence with sound nobody hears.
@main
struct Noctule: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "noctule",
        abstract: "Feel presence with sound nobody hears.",
        discussion: """
            Exit codes: 0 done, 1 nothing found (with --require), 2 wrong usage, 3 bad input \
            (also an unusable probe; goes before 1), 4 the sound card is busy, 130 interrupted.
            """,
        version: Product.version,
        subcommands: [
            AnalyzeCommand.self, CalibrateCommand.self, ProbeCommand.self, SimulateCommand.self,
            MixCommand.self, CompareCommand.self, EnrollCommand.self, RunCommand.self,
            PlayCommand.self, StopCommand.self, VolumeCommand.self, SensingCommand.self,
            SensitivityCommand.self, EventsCommand.self, RecordCommand.self, DevicesCommand.self,
            DoctorCommand.self, ServicesCommand.self,
        ])

    static func main() {
        StandardDescriptors.hold()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            for line in failure.lines { StandardError.write("noctule: \(line)") }
            Foundation.exit(failure.code.rawValue)
        } catch {
            let code = exitCode(for: error)
            guard code.isSuccess else {
                StandardError.write(fullMessage(for: error))
                Foundation.exit(CommandFailure.Code.usage.rawValue)
            }
            print(fullMessage(for: error))
        }
    }
}
