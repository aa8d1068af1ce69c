import Events
import Simulation

extension PresenceStudy {
    /// Adds the figures of rooms without anybody.
    func tellEmpty(_ trials: [PresenceTrial], in report: inout FigureReport) {
        tellMinutes(trials, in: &report)
        report.figure(
            title, "motions", Double(trials.reduce(0) { $0 + $1.result.motionCount }),
            count: trials.count, format: "%.0f", .atMost(0))
        report.figure(
            title, "occupancies", Double(trials.reduce(0) { $0 + $1.result.occupancyCount }),
            count: trials.count, format: "%.0f", .atMost(0))
    }

    /// Adds the figures of people who come in and sit still.
    func tellStill(_ trials: [PresenceTrial], in report: inout FigureReport) {
        let shares = trials.map { trial in
            let scene = trial.scene
            let arrival = scene.presence().first?.start ?? 0
            return 100 * trial.result.tellings.occupied(from: arrival, to: scene.duration)
                / (scene.duration - arrival)
        }
        tellMinutes(trials, in: &report)
        report.figure(
            title, "occupied, mean", shares.reduce(0, +) / Double(shares.count),
            count: shares.count, format: "%.1f %%", .atLeast(99, "%"))
        report.figure(
            title, "occupied, least", shares.min() ?? .nan, count: shares.count, format: "%.1f %%")
    }

    /// Adds how well the breaths of people who sit still are counted.
    func tellBreathing(_ trials: [PresenceTrial], in report: inout FigureReport) {
        // A rate that is not told is wrong without limit.
        let errors = Quantiles(
            trials.map { trial in
                trial.result.tellings.breathingRate
                    .map { abs($0 - trial.scene.people[0].breathing.rate) } ?? .infinity
            })
        tellMinutes(trials, in: &report)
        report.share(
            title, "breathing rate told",
            trials.filter { $0.result.tellings.breathingRate != nil }.count, of: trials.count)
        report.figure(
            title, "breathing rate error, median", errors.value(0.5), count: errors.count,
            format: "%.2f /min")
        report.figure(
            title, "breathing rate error, 95 %", errors.value(0.95), count: errors.count,
            format: "%.2f /min", .atMost(0.35, "/min"))
    }

    /// Adds the figures of people who leave.
    func tellVacancy(_ trials: [PresenceTrial], in report: inout FigureReport) {
        let delays = Quantiles(
            trials.map { trial in
                trial.result.tellings.vacancy
                    .map { $0 - (trial.scene.presence().last?.end ?? 0) } ?? .infinity
            })
        report.figure(
            title, "vacant after, median", delays.value(0.5), count: delays.count,
            format: "%.1f s")
        report.figure(
            title, "vacant after, most", delays.greatest, count: delays.count, format: "%.1f s",
            .atMost(120, "s"))
    }

    private func tellMinutes(_ trials: [PresenceTrial], in report: inout FigureReport) {
        report.figure(
            title, "minutes", trials.reduce(0) { $0 + $1.scene.duration } / 60,
            count: trials.count, format: "%.0f")
    }
}
