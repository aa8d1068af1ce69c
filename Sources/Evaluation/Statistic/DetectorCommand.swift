import ArgumentParser
import Foundation

/// The detector's statistic alone: its false alarms and what it loses to the ideal.
struct DetectorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detector",
        abstract: "Monte Carlo of the motion statistic: false alarms and loss to the ideal.",
        discussion: "The detector itself hears a steady carrier in Gaussian noise. Fails when a "
            + "goal is missed.")

    /// The parts of the measurement.
    enum Part: String, CaseIterable, ExpressibleByArgument {
        /// Actual over nominal false-alarm rate.
        case alarms
        /// Loss to the ideal detectors.
        case loss
    }

    @Option(help: "Decisions in each kind of noise.")
    var decisions = 60_000

    @Option(help: "Weighted trials for the rate of one in a million.")
    var trials = 6000

    @Option(help: "Echoes at each SNR.")
    var echoes = 600

    @Option(help: "Seed of the random numbers.")
    var seed: UInt64 = 1

    @Option(help: "Only one part: \(Part.allCases.map(\.rawValue).joined(separator: " or ")).")
    var only: Part?

    func validate() throws {
        guard decisions >= 1000 && trials >= 100 && echoes >= 10 else {
            throw ValidationError(
                "--decisions takes 1000 or more, --trials 100 or more, --echoes 10 or more.")
        }
    }

    func run() throws {
        var verdicts = Verdicts()
        if only != .loss {
            FalseAlarmTables(decisions: decisions, trials: trials, seed: seed)
                .measure(&verdicts)
        }
        if only != .alarms { LossTables(echoes: echoes, seed: seed).measure(&verdicts) }
        try verdicts.conclude()
    }
}
