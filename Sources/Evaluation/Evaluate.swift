import ArgumentParser
import Foundation

/// Measures how well Noctule does what it promises; run by `tools/evaluate`.
@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure accuracy: on real recordings and on simulated scenes.",
        subcommands: [
            DetectorCommand.self, PresenceCommand.self, CausesCommand.self, GlanceCommand.self,
            GesturesCommand.self,
            EmptyRoomsCommand.self, WalkersCommand.self, UtterancesCommand.self,
            EnrolledCommand.self, SpeechCommand.self, LiveCommand.self, PlaybackCommand.self,
            EchoCommand.self, ArbitrationCommand.self, MQTTCommand.self, MQTTRigCommand.self,
            JournalKillsCommand.self,
            JournalRigCommand.self, BusFuzzCommand.self, BusFuzzBatchCommand.self,
            WyomingFuzzCommand.self, SinksCommand.self,
        ])

    /// Ends with 1 where a goal was missed and with 2 where nothing could be measured.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            guard exitCode(for: error) == .failure, !(error is ExitCode) else {
                exit(withError: error)
            }
            FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
            Foundation.exit(2)
        }
    }
}
