import ArgumentParser
import Foundation

/// What is heard over the rig's own music, with each echo canceller.
struct EchoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "echo",
        abstract: "The rig's own echo in simulated rooms: how much of it each canceller takes out.",
        discussion: "Rooms, music and the talker are simulated, from seeds; with a folder of "
            + "recordings real words are said over the music, 10 dB below its echo.")

    @Argument(help: "The folder with manifest.json and the recordings it names.")
    var folder: String?

    @Option(help: "Rooms.")
    var rooms = 10

    @Option(help: "The first room's seed.")
    var seed = 1

    @Option(help: "Words said in a room.")
    var words = 20

    func validate() throws {
        guard (1...1_000).contains(rooms) else {
            throw ValidationError("--rooms takes 1 … 1000.")
        }
        guard (1...200).contains(words) else { throw ValidationError("--words takes 1 … 200.") }
        guard seed >= 0 else { throw ValidationError("--seed takes 0 or more.") }
    }

    func run() throws {
        let seeds = (seed..<seed + rooms).map { $0 }
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        var report = FigureReport()
        try EchoStudy(seeds: seeds, jobs: jobs).run(&report)
        if let folder {
            try EchoWordStudy(folder: folder, wordsPerRoom: words, seeds: seeds, jobs: jobs)
                .run(&report)
        }
        try report.conclude()
    }
}
