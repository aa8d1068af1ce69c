import ArgumentParser
import Foundation

/// Who answers where several rigs hear a word.
struct ArbitrationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arbitration",
        abstract: "Several rigs in a simulated room hear a word: which of them answers.",
        discussion: "Rooms, noise and the network are simulated, from seeds; the words are real "
            + "recordings, put into the rooms.")

    @Argument(help: "The folder with manifest.json and the recordings it names.")
    var folder: String

    @Option(help: "Rooms, and words: one is said in each.")
    var rooms = 1_000

    @Option(help: "The first room's seed.")
    var seed = 1

    @Flag(help: "Tell each word that a worse placed rig answers.")
    var list = false

    func validate() throws {
        guard (1...100_000).contains(rooms) else {
            throw ValidationError("--rooms takes 1 … 100000.")
        }
        guard seed >= 0 else { throw ValidationError("--seed takes 0 or more.") }
    }

    func run() throws {
        var report = FigureReport()
        ArbitrationStudy(
            recordings: try KeywordRecordings(folder: folder, count: rooms),
            seeds: (seed..<seed + rooms).map { $0 },
            jobs: ProcessInfo.processInfo.activeProcessorCount, listsMisses: list
        ).run(&report)
        try report.conclude()
    }
}
