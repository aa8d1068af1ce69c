import App
import Events
import Simulation

extension PresenceStudy {
    /// Adds how well ranges are told, and what the burst and its gate cost walkers, each of whom also
    /// walks without it.
    func tellRanges(_ trials: [PresenceTrial], in report: inout FigureReport) {
        let motions = trials.compactMap(\.result.motion)
        let walks = motions.reduce(0) { $0 + $1.trueCount }
        report.share(
            title, "found without",
            trials.compactMap(\.undisturbed?.motion)
                .reduce(0) { $0 + $1.foundCount }, of: walks)
        report.share(
            title, "found", motions.reduce(0) { $0 + $1.foundCount }, of: walks,
            .atLeast(97, "%"))
        let errors = Quantiles(trials.flatMap(Self.rangeErrors))
        report.figure(
            title, "range error, median", errors.value(0.5), count: errors.count,
            format: "%.2f m")
        report.figure(
            title, "range error, 95 %", errors.value(0.95), count: errors.count, format: "%.2f m")
        let without = Quantiles(trials.map { Self.delay($0.undisturbed, in: $0.scene) })
        let with = Quantiles(trials.map { Self.delay($0.result, in: $0.scene) })
        for (name, share, goal) in [("median", 0.5, Goal.atMost(0.6, "s")), ("95 %", 0.95, nil)] {
            report.figure(
                title, "told after without, \(name)", without.value(share),
                count: without.count, format: "%.2f s")
            report.figure(
                title, "told after, \(name)", with.value(share), count: with.count,
                format: "%.2f s", goal)
        }
    }

    /// Adds how many rooms in which only something small moves have no motion.
    func tellSmall(_ trials: [PresenceTrial], in report: inout FigureReport) {
        report.figure(
            title, "minutes", trials.reduce(0) { $0 + $1.scene.duration } / 60,
            count: trials.count, format: "%.0f")
        for (name, isKind) in Self.smallKinds {
            let rooms = trials.filter { isKind($0.scene) }
            report.share(
                title, "no motion, \(name)", rooms.count { $0.result.motionCount == 0 },
                of: rooms.count)
        }
        report.share(
            title, "no motion without the burst",
            trials.count { $0.undisturbed?.motionCount == 0 }, of: trials.count)
    }

    private static let smallKinds: [(String, @Sendable (Scene) -> Bool)] = [
        ("neighbour", { !$0.people.isEmpty }),
        ("pet", { stride(of: $0) > 0 }),
        ("robot vacuum", { stride(of: $0) == 0 }),
    ]

    /// The stride of a scene's roamer; below 0 where there is none.
    private static func stride(of scene: Scene) -> Double {
        guard case .roamer(let roamer)? = scene.nuisances.first else { return -1 }
        return roamer.stride
    }

    /// What is wrong with the ranges of motions that overlap a true one, in metres.
    private static func rangeErrors(_ trial: PresenceTrial) -> [Double] {
        let truth = trial.scene.truth()
        return trial.result.tellings.compactMap { telling in
            guard case .motionEnded(let motion) = telling.data, let range = motion.range,
                let real = truth.first(where: {
                    $0.start < motion.end && $0.end > motion.start
                })
            else { return nil }
            return abs(range - real.meanRange)
        }
    }

    /// Seconds from the first step to the moment at which it is told; infinite when it is not.
    private static func delay(_ result: SceneResult?, in scene: Scene) -> Double {
        guard let result, case .walker(let walk) = scene.people[0].movement else { return .nan }
        return result.tellings.firstMotion(from: walk.start).map { $0 - walk.start } ?? .infinity
    }
}
