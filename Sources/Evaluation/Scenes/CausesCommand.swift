import App
import ArgumentParser
import Events
import Foundation
import Simulation

/// Scenes in which nothing may be told: causes of false alarms, again and again.
struct CausesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "causes",
        abstract: "False motions in every scene of a folder; fails when there is any.",
        discussion: "Each scene is repeated with other seeds until it has lasted long enough. "
            + "Motions that belong to a person who really moves are not false.")

    @Argument(help: "The folder; every .yaml in it is a scene.")
    var folder: String

    @Option(help: "Minutes of each scene in total, at least.")
    var minutes = 30.0

    @Option(help: "Added to the seed of each scene.")
    var seed: UInt64 = 0

    @Option(help: "Only scenes whose file name has this in it.")
    var only: String?

    func validate() throws {
        guard minutes > 0 && minutes <= 10_000 else {
            throw ValidationError("--minutes takes more than 0 and up to 10000.")
        }
    }

    private struct Piece {
        var cause: Int
        /// What `--seed` must be to begin with this scene.
        var seed: UInt64
        var scene: Scene
    }

    func run() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { ["yaml", "yml"].contains(($0 as NSString).pathExtension) }
            .filter { only == nil || $0.contains(only ?? "") }
            .sorted()
        guard !names.isEmpty else {
            throw ValidationError("\(folder) holds no scene, no .yaml file, to be tried.")
        }
        let scenes = try names.map { try SceneFile.load(path: folder + "/" + $0) }
        var pieces: [Piece] = []
        for (cause, scene) in scenes.enumerated() {
            for number in 0..<Int((minutes * 60 / scene.duration).rounded(.up)) {
                var copy = scene
                let added = seed &+ UInt64(number)
                copy.seed = scene.seed &+ added
                pieces.append(Piece(cause: cause, seed: added, scene: copy))
            }
        }
        let work = pieces
        let progress = ProgressLine("causes")
        progress.expect(work.count)
        let results = ConcurrentMap.run(
            count: work.count, jobs: ProcessInfo.processInfo.activeProcessorCount
        ) { index in
            let result = SceneResult(work[index].scene)
            progress.advance()
            return result
        }.compactMap { $0 }
        progress.clear()
        print(
            String(format: "False motions, simulated: each scene for %g minutes or more", minutes))
        try tell(Array(zip(work, results)), names: names)
    }

    private func tell(_ results: [(piece: Piece, result: SceneResult)], names: [String]) throws {
        var table = Table([
            "scene", "scenes", "minutes", "false motions", "occupancies", "goal", "",
        ])
        var verdicts = Verdicts()
        var faults: [String] = []
        var places: [String] = []
        for (cause, name) in names.enumerated() {
            let own = results.filter { $0.piece.cause == cause }
            let motions = own.reduce(0) { $0 + ($1.result.motion?.falseCount ?? 0) }
            let occupancies = own.reduce(0) { $0 + $1.result.occupancyCount }
            faults += Set(own.compactMap(\.result.fault)).sorted()
            places += own.filter { $0.result.motion?.falseCount ?? 0 > 0 }.map {
                "\(name) --seed \($0.piece.seed): " + Self.motions(of: $0.result)
            }
            table.add(
                [
                    name, "\(own.count)",
                    String(format: "%.1f", own.reduce(0) { $0 + $1.piece.scene.duration } / 60),
                    "\(motions)", "\(occupancies)",
                ] + verdicts.judge(Double(motions), .atMost(0)))
        }
        print(table.text)
        for place in places { print("motion in \(place)") }
        for fault in faults { print("not sensed: \(fault)") }
        try verdicts.conclude(faults: faults.count)
    }

    /// All motions of a scene as text, true ones too.
    private static func motions(of result: SceneResult) -> String {
        result.tellings.compactMap { telling in
            guard case .motionEnded(let motion) = telling.data else { return nil }
            return String(format: "%.2f…%.2f s", motion.start, motion.end)
        }.joined(separator: ", ")
    }
}
