import App
import Simulation

extension PresenceStudy {
    /// Adds how many motions are found, and how many are told that there are not.
    func tellMotions(
        _ trials: [PresenceTrial], found goal: Double, in report: inout FigureReport
    ) {
        let motions = trials.compactMap(\.result.motion)
        report.share(
            title, "found", motions.reduce(0) { $0 + $1.foundCount },
            of: motions.reduce(0) { $0 + $1.trueCount }, .atLeast(goal, "%"))
        report.figure(
            title, "false motions", Double(motions.reduce(0) { $0 + $1.falseCount }),
            count: trials.count, format: "%.0f", .atMost(0))
    }

    /// Adds what a disturbance costs walkers, each of whom also walks without it.
    ///
    /// - Parameters:
    ///   - goal: the share to be found in percent; nil for as many as without the disturbance.
    ///   - loss: the median of what the peaks may lose, in dB.
    func tellDisturbed(
        _ trials: [PresenceTrial], found goal: Double?, loss: Double, in report: inout FigureReport
    ) {
        let free = trials.compactMap(\.undisturbed?.motion)
        let found = free.reduce(0) { $0 + $1.foundCount }
        let walks = free.reduce(0) { $0 + $1.trueCount }
        report.share(title, "found without", found, of: walks)
        tellMotions(
            trials, found: goal ?? 100 * Double(found) / Double(max(walks, 1)), in: &report)
        let losses = Quantiles(
            trials.compactMap { trial in
                guard case .walker(let walk) = trial.scene.people[0].movement else { return nil }
                return trial.loss(from: walk.start)
            })
        report.figure(
            title, "peak lost, median", losses.value(0.5), count: losses.count, format: "%.1f dB",
            .atMost(loss, "dB"))
        report.figure(
            title, "peak lost, 95 %", losses.value(0.95), count: losses.count, format: "%.1f dB")
    }

    /// Adds the figures of rooms without anybody in which music plays.
    func tellEmptyMusic(_ trials: [PresenceTrial], in report: inout FigureReport) {
        tellEmpty(trials, in: &report)
        // What nobody measured is no suppression.
        let suppressions = Quantiles(trials.map { $0.result.bassSuppression ?? 0 })
        report.figure(
            title, "bass modulation suppressed, median", suppressions.value(0.5),
            count: suppressions.count, format: "%.1f dB")
        report.figure(
            title, "bass modulation suppressed, least", suppressions.value(0),
            count: suppressions.count, format: "%.1f dB", .atLeast(25, "dB"))
    }
}
