import Foundation

/// Actual over nominal false-alarm rate in many kinds of noise.
///
/// A false alarm is a motion that is said to begin; the rate is for each decision, of which there
/// is one a hop. Rates down to one in ten thousand are counted, the rarest are weighted trials.
struct FalseAlarmTables {
    /// What the actual rate may be, over the nominal one.
    static let goal = Goal.between(0.5, 2)

    let decisions: Int
    let trials: Int
    let seed: UInt64

    private struct Kind {
        var name: String
        var nominal: Double
        var conditions: NoiseConditions
        /// Decisions over the usual number.
        var more = 1
    }

    /// Runs all kinds and prints the tables.
    func measure(_ verdicts: inout Verdicts) {
        let progress = ProgressLine("false alarms")
        let kinds = kinds
        var table = Table([
            "noise", "nominal", "decisions", "alarms", "actual/nominal", "95 % interval", "goal",
            "",
        ])
        for kind in kinds {
            let count = FalseAlarmCount(
                kind.conditions, nominal: kind.nominal, decisions: kind.more * decisions,
                seed: seed, progress: progress)
            let ratio = count.ratio
            table.add(
                [
                    kind.name, String(format: "%g", kind.nominal), "\(count.decisions)",
                    "\(count.starts)", String(format: "%.2f", ratio.value),
                    String(format: "%.2f … %.2f", ratio.lower, ratio.upper),
                ] + verdicts.judge(count.decisions > 0 ? ratio.value : .nan, Self.goal))
        }
        var rareTable = Table([
            "noise", "nominal", "trials", "alarms", "actual/nominal", "95 % interval", "goal", "",
        ])
        for receivers in [1, 4] {
            var conditions = NoiseConditions()
            conditions.receivers = receivers
            let rare = RareFalseAlarms(
                conditions, nominal: 1e-6, trials: trials, seed: seed, progress: progress)
            rareTable.add(
                [
                    Self.name(conditions), String(format: "%g", rare.nominal), "\(rare.trials)",
                    "\(rare.alarms)", String(format: "%.2f", rare.ratio),
                    String(
                        format: "%.2f … %.2f", max(0, rare.ratio - 1.96 * rare.error),
                        rare.ratio + 1.96 * rare.error),
                ] + verdicts.judge(rare.ratio, Self.goal))
        }
        progress.clear()
        print("False alarms in noise alone, for each decision (every 64 ms)")
        print(table.text)
        print("The same at one in a million, by importance sampling")
        print(rareTable.text)
    }

    private var kinds: [Kind] {
        // Over 60 dB of noise the carrier stays the same.
        var kinds = stride(from: 62.0, through: 122, by: 10).map { density in
            var conditions = NoiseConditions()
            conditions.density = density
            return Kind(
                name: String(format: "white, carrier %.0f dB·Hz", density), nominal: 1e-3,
                conditions: conditions)
        }
        kinds += [-12.0, -6, 6, 12].map { slope in
            var conditions = NoiseConditions()
            conditions.sampleRate = 48_000
            conditions.carrier = 20_000
            conditions.slope = slope
            return Kind(
                name: String(format: "%+.0f dB/octave", slope), nominal: 1e-3,
                conditions: conditions)
        }
        kinds += [(4, 0.0), (12, 0), (4, 1), (12, 0.5)].map { receivers, correlation in
            var conditions = NoiseConditions()
            conditions.receivers = receivers
            conditions.correlation = correlation
            return Kind(name: Self.name(conditions), nominal: 1e-3, conditions: conditions)
        }
        kinds.append(
            Kind(
                name: Self.name(NoiseConditions()), nominal: 1e-4,
                conditions: NoiseConditions(), more: 4))
        return kinds
    }

    private static func name(_ conditions: NoiseConditions) -> String {
        let count = conditions.receivers
        guard count > 1 else { return "white, 1 microphone" }
        return "white, \(count) microphones, "
            + (conditions.correlation == 0
                ? "independent"
                : String(format: "correlated by %g", conditions.correlation))
    }
}
