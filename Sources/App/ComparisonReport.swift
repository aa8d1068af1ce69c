import DSP
public import Events
import Foundation

/// A comparison as people and programs read it.
public struct ComparisonReport: Sendable {
    /// One comparison a kind of interval; that of motion is always there.
    public let comparisons: [IntervalComparison]
    /// Hours that the events span; nil when nothing tells.
    public let hours: Double?

    /// Compares events with the truth.
    ///
    /// - Parameter hours: that the events span; nil takes them from the truth's recordings.
    public init(truth: [Event], events: [Event], hours: Double? = nil) {
        comparisons = IntervalComparison.compare(truth: truth, events: events)
        let seconds = truth.reduce(0.0) { sum, event in
            if case .simulationRendered(let data) = event.data { sum + data.duration } else { sum }
        }
        self.hours = hours ?? (seconds > 0 ? seconds / 3600 : nil)
    }

    /// A table for people.
    public var text: String {
        comparisons.map { comparison in
            [
                comparison.kind,
                "  recall          "
                    + Self.share(
                        comparison.foundCount, comparison.trueCount, comparison.recall),
                "  precision       "
                    + Self.share(
                        comparison.eventCount - comparison.falseCount, comparison.eventCount,
                        comparison.precision),
                "  false per hour  " + falsePerHour(comparison),
                "  latency         " + Self.latency(comparison.latencies),
                comparison.directionCount > 0
                    ? "  direction       \(comparison.rightDirectionCount)/\(comparison.directionCount) right"
                    : nil,
                comparison.speedErrors.isEmpty
                    ? nil : "  speed error     " + Self.speed(comparison.speedErrors),
            ].compactMap { $0 }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// One JSON object a line, a line a kind; motion comes first.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return comparisons.map { comparison in
            let row = Row(
                kind: comparison.kind, trueCount: comparison.trueCount,
                foundCount: comparison.foundCount, eventCount: comparison.eventCount,
                falseCount: comparison.falseCount, recall: comparison.recall?.share,
                precision: comparison.precision?.share,
                falsePerHour: hours.map { Double(comparison.falseCount) / $0 },
                latencies: comparison.latencies.map { ($0 * 1000).rounded() / 1000 },
                directionRight: comparison.rightDirectionCount,
                directionCount: comparison.directionCount,
                speedErrors: comparison.speedErrors.map { ($0 * 1000).rounded() / 1000 })
            do {
                return String(decoding: try encoder.encode(row), as: UTF8.self)
            } catch {
                preconditionFailure("a comparison that JSON cannot hold: \(error)")
            }
        }.joined(separator: "\n")
    }

    private struct Row: Encodable {
        var kind: String
        var trueCount: Int
        var foundCount: Int
        var eventCount: Int
        var falseCount: Int
        var recall: Double?
        var precision: Double?
        var falsePerHour: Double?
        var latencies: [Double]
        var directionRight: Int
        var directionCount: Int
        var speedErrors: [Double]

        enum CodingKeys: String, CodingKey {
            case kind, recall, precision
            case trueCount = "true"
            case foundCount = "found"
            case eventCount = "events"
            case falseCount = "false"
            case falsePerHour = "false_per_hour"
            case latencies = "latency_s"
            case directionRight = "direction_right"
            case directionCount = "direction_compared"
            case speedErrors = "speed_error_mps"
        }
    }

    private func falsePerHour(_ comparison: IntervalComparison) -> String {
        guard let hours else { return "unknown: say --hours" }
        return String(
            format: "%.2f (%d in %.3f h)", Double(comparison.falseCount) / hours,
            comparison.falseCount, hours)
    }

    private static func share(
        _ part: Int, _ whole: Int, _ share: (share: Double, interval: WilsonInterval)?
    ) -> String {
        guard let share else { return "– (0 of 0)" }
        return String(
            format: "%.3f [%.3f … %.3f] (%d/%d)", share.share, share.interval.lower,
            share.interval.upper, part, whole)
    }

    private static func latency(_ sorted: [Double]) -> String {
        guard let last = sorted.last else { return "– (none found)" }
        // Plus zero turns a rounded −0 into 0.
        func hundredths(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 + 0 }
        return String(
            format: "median %.2f s, greatest %.2f s (event start − true start)",
            hundredths(sorted[sorted.count / 2]), hundredths(last))
    }

    private static func speed(_ errors: [Double]) -> String {
        let mean = errors.reduce(0, +) / Double(errors.count)
        let square = errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)
        return String(
            format: "mean %+.2f m/s, root mean square %.2f m/s", mean, square.squareRoot())
    }
}
