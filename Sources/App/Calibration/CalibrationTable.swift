public import Calibration
import Foundation

/// A calibration's report as people read it.
public struct CalibrationTable: Sendable {
    private let report: CalibrationReport
    private let name: String

    /// - Parameter name: of the recording.
    public init(_ report: CalibrationReport, name: String) {
        self.report = report
        self.name = name
    }

    /// Lines: the verdict, what was found, a table of slots.
    public var text: String {
        ([verdict] + report.findings.map { "  - \($0.explanation)" } + clock + microphones + slots)
            .joined(separator: "\n")
    }

    /// The verdict and what to play, in a line.
    public var verdict: String {
        guard !report.choices.isEmpty else {
            let best = report.plan.slots.indices.map { report.density(ofSlot: $0) }.max()
            let figure = best.flatMap {
                $0.isFinite ? String(format: "at best %.1f dB·Hz, ", $0) : nil
            }
            return "\(name): \(report.verdict.rawValue): " + (figure ?? "")
                + "60 are needed"
        }
        let carriers = report.choices.map {
            String(format: "%.0f Hz (%.1f dB·Hz)", $0.frequency, $0.density)
        }
        return "\(name): \(report.verdict.rawValue): play \(carriers.joined(separator: ", ")) "
            + String(format: "at %.0f dBFS each", report.level)
    }

    private var clock: [String] {
        guard !report.microphones.isEmpty else { return [] }
        return [
            String(
                format: "clock offset %.3f ± %.3f ppm",
                (report.clockOffset * 1000).rounded() / 1000 + 0,
                report.clockUncertainty)
        ]
    }

    private var microphones: [String] {
        report.microphones.enumerated().map { index, microphone in
            let step = microphone.step.map { String(format: "%.2f dB", $0) } ?? "not measured"
            let products = microphone.products.map {
                String(
                    format: "%.0f Hz %@%.0f dBc", $0.frequency, $0.isHeard ? "" : "below ", $0.loud)
            }
            return String(
                format: "microphone %d: begins at %.4f s, step of -6 dB reads %@, ",
                index + 1, microphone.delay, step)
                + "\(microphone.clippedFrames) frames at full scale, two tones make "
                + products.joined(separator: ", ")
        }
    }

    private var slots: [String] {
        guard !report.microphones.isEmpty else { return [] }
        let level = String(format: "%.0f", CalibrationPlan.level)
        let heads = report.microphones.indices.map { "mic \($0 + 1)" }
        let rows = report.plan.slots.indices.map { slot -> String in
            let frequency = report.plan.slots[slot]
            let figures = report.microphones.map {
                String(
                    format: "%6.1f %7.1f %6.1f", $0.response[slot], $0.noise[slot],
                    $0.density[slot])
            }
            let mark =
                report.choices.contains { $0.frequency == frequency }
                ? "  chosen" : report.isOccupied(slot: slot) ? "  occupied" : ""
            return String(format: "%7.0f  ", frequency) + figures.joined(separator: "  |  ") + mark
        }
        return [
            "each: response dB, noise dBFS/Hz, dB·Hz of a tone of \(level) dBFS",
            "     Hz  "
                + heads.map { $0.padding(toLength: 21, withPad: " ", startingAt: 0) }
                .joined(separator: "  |  "),
        ] + rows
    }
}
