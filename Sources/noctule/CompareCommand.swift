import App
import ArgumentParser
import Foundation

/// `noctule compare`: how well events agree with the truth.
struct CompareCommand: ParsableCommand {
    /// How the comparison is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Hold events against the truth: recall, precision, false per hour, latency.",
        discussion: """
            A true interval is found when an event overlaps it, half a second's miss forgiven; an \
            event that overlaps none is false. Brackets are 95 % Wilson intervals. One of the two \
            files may be -, standard input.
            """)

    @Argument(
        help: ArgumentHelp(
            "What really happened, from simulate; - is standard input.", valueName: "TRUTH.jsonl"))
    var truth: String

    @Argument(
        help: ArgumentHelp(
            "What was found, from analyze; - is standard input.", valueName: "EVENTS.jsonl"))
    var events: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Hours that the events span, 1e-6 to 1e6; without it the truth tells.",
            valueName: "H"))
    var hours: Double?

    @Option(help: "How the comparison is written.")
    var format = Format.text

    func validate() throws {
        if let hours {
            guard (1e-6...1e6).contains(hours) else {
                throw ValidationError("--hours takes 1e-6 to 1e6.")
            }
        }
        guard truth != "-" || events != "-" else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
    }

    func run() throws {
        let report = try BadInput.catching {
            try ComparisonReport(
                truth: EventFile.read(truth), events: EventFile.read(events), hours: hours)
        }
        let output = try LineWriter.standardOutput()
        switch format {
        case .text: try output.write(report.text)
        case .json: try output.write(report.json)
        }
        try output.close()
    }
}
