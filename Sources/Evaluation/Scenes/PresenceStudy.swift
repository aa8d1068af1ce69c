import ArgumentParser
import Simulation

/// The kinds of scenes in which presence is studied.
enum PresenceStudy: String, CaseIterable, ExpressibleByArgument {
    /// A walker at 4 m, one microphone.
    case near
    /// A walker at 6 m, four microphones.
    case far
    /// Walkers of any gait at any distance, with nuisances.
    case gaits
    /// Nobody, with nuisances.
    case empty
    /// Someone who comes in and sits still at 2 m.
    case still
    /// Someone who leaves.
    case vacancy

    /// Minutes of a scene of someone who sits still, at most.
    private static let sitting = 30.0

    /// What the study is called in tables.
    var title: String {
        switch self {
        case .near: "walker 1.22 m/s, 4 m, 1 mic"
        case .far: "walker 1.22 m/s, 6 m, 4 mics"
        case .gaits: "walker 0.5 … 1.8 m/s, any rig"
        case .empty: "empty room, nuisances"
        case .still: "sitting still at 2 m"
        case .vacancy: "leaving"
        }
    }

    /// How many scenes are rendered.
    func sceneCount(scenes: Int, minutes: Double) -> Int {
        switch self {
        case .near, .far, .gaits: scenes
        case .empty: max(2, Int((minutes / 2).rounded(.up)))
        case .still: max(1, Int((minutes / Self.sitting).rounded(.up)))
        case .vacancy: max(1, scenes / 10)
        }
    }

    /// Draws a scene.
    ///
    /// - Parameter seconds: its duration, where that is free.
    func scene(_ random: inout RandomScene, seconds: Double) -> Scene {
        switch self {
        case .near: random.passage(speed: 1.22, distance: 4, microphones: 1, noiseDensity: -12)
        case .far: random.passage(speed: 1.22, distance: 6, microphones: 4, noiseDensity: -12)
        case .gaits: random.anyPassage()
        case .empty: random.restlessRoom(seconds: seconds)
        case .still: random.visitor(distance: 2, seconds: max(seconds, 10))
        case .vacancy: random.departure(secondsAlone: 150)
        }
    }

    /// Adds the study's figures to a report.
    func tell(_ results: [(scene: Scene, result: SceneResult)], in report: inout FigureReport) {
        for fault in Set(results.compactMap(\.result.fault)).sorted() { report.fault(fault) }
        switch self {
        case .near: tellWalkers(results, found: 99, in: &report)
        case .far: tellWalkers(results, found: 95, in: &report)
        case .gaits: tellWalkers(results, found: nil, in: &report)
        case .empty: tellEmpty(results, in: &report)
        case .still: tellStill(results, in: &report)
        case .vacancy: tellVacancy(results, in: &report)
        }
    }

    private func tellEmpty(
        _ results: [(scene: Scene, result: SceneResult)], in report: inout FigureReport
    ) {
        let minutes = results.reduce(0) { $0 + $1.scene.duration } / 60
        report.figure(title, "minutes", minutes, count: results.count, format: "%.0f")
        report.figure(
            title, "motions", Double(results.reduce(0) { $0 + $1.result.motionCount }),
            count: results.count, format: "%.0f", .atMost(0))
        report.figure(
            title, "occupancies", Double(results.reduce(0) { $0 + $1.result.occupancyCount }),
            count: results.count, format: "%.0f", .atMost(0))
    }

    private func tellStill(
        _ results: [(scene: Scene, result: SceneResult)], in report: inout FigureReport
    ) {
        let shares = results.map { scene, result in
            let arrival = scene.presence().first?.start ?? 0
            return 100 * result.tellings.occupied(from: arrival, to: scene.duration)
                / (scene.duration - arrival)
        }
        report.figure(
            title, "minutes", results.reduce(0) { $0 + $1.scene.duration } / 60,
            count: results.count, format: "%.0f")
        report.figure(
            title, "occupied, mean", shares.reduce(0, +) / Double(shares.count),
            count: shares.count, format: "%.1f %%", .atLeast(99, "%"))
        report.figure(
            title, "occupied, least", shares.min() ?? .nan, count: shares.count, format: "%.1f %%")
    }

    private func tellVacancy(
        _ results: [(scene: Scene, result: SceneResult)], in report: inout FigureReport
    ) {
        let delays = Quantiles(
            results.map { scene, result in
                result.tellings.vacancy.map { $0 - (scene.presence().last?.end ?? 0) } ?? .infinity
            })
        report.figure(
            title, "vacant after, median", delays.value(0.5), count: delays.count,
            format: "%.1f s")
        report.figure(
            title, "vacant after, most", delays.greatest, count: delays.count, format: "%.1f s",
            .atMost(120, "s"))
    }
}
