import ArgumentParser

/// Hearing beside its peers on the same streams; `tools/evaluate speech` runs both steps.
struct SpeechCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speech",
        abstract: "Voice activity and keywords beside other systems, on the same streams.",
        subcommands: [ComposeCommand.self, MeasureCommand.self])
}
