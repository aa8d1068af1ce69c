import App
import Simulation

extension PresenceStudy {
    /// Adds the figures of walkers; without a goal for the share found none of them has one.
    func tellWalkers(
        _ trials: [PresenceTrial], found goal: Double?, in report: inout FigureReport
    ) {
        let motions = trials.compactMap(\.result.motion)
        report.share(
            title, "found", motions.reduce(0) { $0 + $1.foundCount },
            of: motions.reduce(0) { $0 + $1.trueCount }, goal.map { .atLeast($0, "%") })
        report.share(
            title, "direction right", motions.reduce(0) { $0 + $1.rightDirectionCount },
            of: motions.reduce(0) { $0 + $1.directionCount }, goal.map { _ in .atLeast(98, "%") })
        let errors = motions.flatMap(\.speedErrors)
        report.figure(
            title, "speed error, rms", Quantiles(errors).rootMeanSquare, count: errors.count,
            format: "%.3f m/s", goal.map { _ in .atMost(0.13, "m/s") })
        report.figure(
            title, "speed error, median", Quantiles(errors.map(abs)).value(0.5),
            count: errors.count, format: "%.3f m/s")
        let starts = Quantiles(motions.flatMap(\.latencies))
        report.figure(
            title, "start late by, median", starts.value(0.5), count: starts.count,
            format: "%.2f s")
        report.figure(
            title, "start late by, 95 %", starts.value(0.95), count: starts.count,
            format: "%.2f s")
        // Nothing told is told too late.
        let latencies = Quantiles(
            trials.map { trial in
                guard case .walker(let walk) = trial.scene.people[0].movement else { return .nan }
                return trial.result.tellings.firstMotion(from: walk.start)
                    .map { $0 - walk.start } ?? .infinity
            })
        report.figure(
            title, "told after, median", latencies.value(0.5), count: latencies.count,
            format: "%.2f s", goal.map { _ in .atMost(0.5, "s") })
        report.figure(
            title, "told after, 95 %", latencies.value(0.95), count: latencies.count,
            format: "%.2f s", goal.map { _ in .atMost(1, "s") })
        report.figure(
            title, "false motions", Double(motions.reduce(0) { $0 + $1.falseCount }),
            count: trials.count, format: "%.0f", .atMost(0))
    }
}
