import ArgumentParser

/// Measures how well Noctule does what it promises; run by `tools/evaluate`.
@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure accuracy: on real recordings and on simulated scenes.",
        subcommands: [
            DetectorCommand.self, PresenceCommand.self, CausesCommand.self, GesturesCommand.self,
            EmptyRoomsCommand.self, WalkersCommand.self, UtterancesCommand.self,
            EnrolledCommand.self, SpeechCommand.self, LiveCommand.self, PlaybackCommand.self,
        ])
}
