import ArgumentParser
import Foundation

/// Whether any input brings a reader of what others send down, holds it up, or is taken wrongly.
struct BusFuzzCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bus-fuzz",
        abstract: "Feed every reader of what others send with random and changed inputs.")

    @Option(help: "Inputs, shared by the readers.")
    var inputs = 1_000_000

    @Option(help: "Chooses the inputs.")
    var seed: UInt64 = 1

    @Option(help: "Bytes in a million by which a process may grow over its inputs.")
    var growth = 8.0

    func validate() throws {
        guard (100...1_000_000_000).contains(inputs), (0...1000).contains(growth) else {
            throw ValidationError("--inputs takes 100 and more, --growth 0 to 1000.")
        }
    }

    func run() throws {
        var report = FigureReport()
        let progress = ProgressLine("feeding")
        let names = FuzzTargets.names
        let count = inputs / names.count
        progress.expect(names.count)
        var all = FuzzTally()
        for name in names {
            let tally = try BusFuzzStudy(target: name, seed: seed).feed(count)
            tell(name, tally, into: &report)
            all.add(tally)
            progress.advance()
        }
        tell("all", all, into: &report)
        progress.clear()
        try report.conclude()
    }

    private func tell(_ name: String, _ tally: FuzzTally, into report: inout FigureReport) {
        func figure(
            _ figure: String, _ value: Double, _ format: String = "%.0f", _ goal: Goal? = nil
        ) {
            report.figure(name, figure, value, count: tally.inputs, format: format, goal)
        }
        figure("taken", Double(tally.taken))
        figure("crashes", Double(tally.crashes), "%.0f", .atMost(0))
        figure("hangs", Double(tally.hangs), "%.0f", .atMost(0))
        figure("longer than 1 s", Double(tally.slow), "%.0f", .atMost(0))
        figure("longest", 1000 * tally.longest, "%.1f ms")
        figure("wrongly taken", Double(tally.wrong), "%.0f", .atMost(0))
        figure("memory grown", Double(tally.growth) / 1e6, "%.1f MB", .atMost(growth, "MB"))
        figure("processor", tally.processorSeconds, "%.1f s")
    }
}
