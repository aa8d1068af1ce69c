import ArgumentParser

/// What a rig plays: the probe's purity in it, peaks, ducking, rate conversion and timing.
struct PlaybackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "playback",
        abstract: "The mix: the probe's purity, true peaks, ducking, rate conversion, timing.",
        discussion: "Everything is rendered by the mixer that plays; sounds are made from seeds.")

    @Option(help: "Seconds of each mix.")
    var seconds = 20

    func validate() throws {
        guard (4...600).contains(seconds) else {
            throw ValidationError("--seconds takes 4 … 600.")
        }
    }

    func run() throws {
        var report = FigureReport()
        let study = PlaybackStudy(seconds: seconds)
        try study.purity(&report)
        try study.truePeak(&report)
        try study.ducking(&report)
        try study.conversion(&report)
        try study.timing(&report)
        try report.conclude()
    }
}
