import ArgumentParser
import Simulation

/// Whether a rig that is killed at any moment loses an event that it has told.
struct JournalKillsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal-kills",
        abstract: "Kill a rig at random moments and look for what it told in its journal.")

    @Option(help: "Times that a rig is killed over one journal.")
    var kills = 200

    @Option(help: "Times that one is killed while it makes a new journal.")
    var births = 200

    @Option(help: "Chooses the moments.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (1...100_000).contains(kills), (0...100_000).contains(births) else {
            throw ValidationError("--kills takes 1 to 100000, --births 0 to 100000.")
        }
    }

    func run() throws {
        var random = Xoshiro256(seed: seed)
        var report = FigureReport()
        let progress = ProgressLine("killing")
        progress.expect(kills + births)

        let study = try JournalKillsStudy()
        for number in 0..<kills {
            // Half of them while it opens the journal, the others while it writes.
            let latest = number.isMultiple(of: 2) ? 0.03 : 0.3
            try study.kill(after: Double.random(in: 0...latest, using: &random))
            progress.advance()
        }
        try study.readAgain()
        tell("one journal", study.tally, into: &report)

        var newborn = JournalTally()
        for _ in 0..<births {
            let study = try JournalKillsStudy()
            try study.kill(after: Double.random(in: 0...0.03, using: &random))
            // Whoever comes next finds a journal to go on with.
            try study.kill(after: 0.1)
            newborn.add(study.tally)
            progress.advance()
        }
        if births > 0 { tell("a new journal each", newborn, into: &report) }
        progress.clear()
        try report.conclude()
    }

    private func tell(_ name: String, _ tally: JournalTally, into report: inout FigureReport) {
        func count(_ figure: String, _ value: Int, of whole: Int, _ goal: Goal? = nil) {
            report.figure(name, figure, Double(value), count: whole, format: "%.0f", goal)
        }
        count("kills", tally.kills, of: tally.kills)
        count("before anything was told", tally.silent, of: tally.kills)
        count("events told", tally.told, of: tally.kills)
        count("events in the journal", tally.kept, of: tally.kills)
        count("lost", tally.lost, of: tally.told, .atMost(0))
        count("doubled", tally.doubled, of: tally.kept, .atMost(0))
        count("gaps in the numbers", tally.gaps, of: tally.kept, .atMost(0))
        count("journals corrupt", tally.corrupt, of: tally.kills, .atMost(0))
    }
}
