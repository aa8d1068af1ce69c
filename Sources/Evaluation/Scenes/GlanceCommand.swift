import App
import ArgumentParser
import Foundation
import Presence
import Simulation

/// What glances with the probe off are worth, and what they cost.
struct GlanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glance",
        abstract: "A rig that glances with its probe off, in simulated rooms, live in lockstep.",
        discussion: "Walkers of any gait with nuisances, and rooms without anybody where something "
            + "whistles beside every tone as a mover's echo would.")

    @Option(help: "Rooms with a walker, and as many without.")
    var scenes = 200

    @Option(help: "Seed of the first scene.")
    var seed: UInt64 = 1

    func validate() throws {
        guard scenes >= 1 else { throw ValidationError("--scenes takes 1 or more.") }
    }

    func run() throws {
        var report = FigureReport()
        let progress = ProgressLine("glance")
        progress.expect(2 * scenes * PresenceConfiguration.Glance.allCases.count)
        for glance in PresenceConfiguration.Glance.allCases {
            let walkers = trials(glance, progress) { $0.anyPassage() }
            tell(walkers, glance, in: &report)
        }
        for glance in PresenceConfiguration.Glance.allCases {
            let whistles = trials(glance, progress) { $0.whistledRoom(seconds: Self.seconds) }
            report.figure(
                "whistles of 1 … 2 m/s, glance \(glance.rawValue)", "false motions told",
                Double(whistles.reduce(0) { $0 + $1.result.motionCount }), count: whistles.count,
                format: "%.0f")
            for fault in whistles.compactMap(\.result.fault) { report.fault(fault) }
        }
        progress.clear()
        print("Glances with the probe off, simulated, live in lockstep")
        try report.conclude()
    }

    /// Seconds of a room with whistles.
    private static let seconds = 30.0

    private struct Trial {
        var scene: Scene
        var result: SceneResult

        /// Seconds from the first step to the telling; infinite where nothing is told.
        var latency: Double {
            guard case .walker(let walk) = scene.people.first?.movement,
                let told = result.tellings.firstMotion(from: walk.start)
            else { return .infinity }
            return told - walk.start
        }
    }

    private func trials(
        _ glance: PresenceConfiguration.Glance, _ progress: ProgressLine,
        _ draw: @Sendable (inout RandomScene) -> Scene
    ) -> [Trial] {
        ConcurrentMap.run(
            count: scenes, jobs: ProcessInfo.processInfo.activeProcessorCount
        ) { [seed] index in
            var random = RandomScene(seed: seed &+ UInt64(index))
            let scene = draw(&random)
            let trial = Trial(scene: scene, result: SceneResult(live: scene, glance: glance))
            progress.advance()
            return trial
        }.compactMap { $0 }
    }

    private func tell(
        _ trials: [Trial], _ glance: PresenceConfiguration.Glance,
        in report: inout FigureReport
    ) {
        let title = "walkers, glance \(glance.rawValue)"
        let results = trials.map(\.result)
        let motions = results.compactMap(\.motion)
        report.share(
            title, "found", motions.reduce(0) { $0 + $1.foundCount },
            of: motions.reduce(0) { $0 + $1.trueCount }, .atLeast(95, "%"))
        report.share(
            title, "said to be no echo", results.reduce(0) { $0 + $1.refutedCount },
            of: results.reduce(0) { $0 + $1.motionCount },
            glance == .never ? nil : .atMost(1, "%"))
        let starts = Quantiles(trials.map(\.latency))
        report.figure(
            title, "told after the first step, median", starts.value(0.5), count: starts.count,
            format: "%.2f s")
        report.figure(
            title, "told after the first step, 95 %", starts.value(0.95), count: starts.count,
            format: "%.2f s")
        for fault in results.compactMap(\.fault) { report.fault(fault) }
    }
}
