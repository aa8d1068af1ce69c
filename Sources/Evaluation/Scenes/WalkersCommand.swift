import App
import ArgumentParser
import Foundation
import Simulation

/// Walkers in simulated rooms: found, direction, start, speed.
struct WalkersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walkers",
        abstract: "Simulated walkers, 1.5 to 3.5 m, one microphone, 64 dB SPL at 1 m.")

    @Option(help: "Walks at each level of noise.")
    var walks = 100

    @Option(help: "Walking speed in m/s.")
    var speed = 1.2

    @Option(help: "Seed of the first scene.")
    var seed: UInt64 = 1

    /// Noise densities in dB re (20 µPa)²/Hz: a good microphone, and noise that brings the carrier to
    /// what real rigs have.
    static let noiseDensities: [Double] = [-12, 3, 9]

    func validate() throws {
        guard walks >= 1 else { throw ValidationError("--walks takes 1 or more.") }
        guard speed >= 0.2 && speed <= 3 else {
            throw ValidationError("--speed takes 0.2 … 3 m/s.")
        }
    }

    func run() throws {
        print(
            String(
                format: "Walkers at %.1f m/s, simulated: 1.5 … 3.5 m, one microphone, "
                    + "64 dB SPL at 1 m", speed))
        var table = Table([
            "noise dB SPL/Hz", "walks", "found", "share", "95 % interval", "direction right",
            "start late by (median, 95 %, most)", "speed error (mean, rms)", "extra", "dB·Hz",
        ])
        for level in Self.noiseDensities {
            let seed = seed
            let speed = speed
            let results = ConcurrentMap.run(
                count: walks, jobs: ProcessInfo.processInfo.activeProcessorCount
            ) { index in
                var random = RandomScene(seed: seed + UInt64(index))
                return SceneResult(
                    random.walker(
                        speed: speed, near: 1.5, far: 3.5, RandomScene.Setting(noiseDensity: level))
                )
            }.compactMap { $0 }
            for fault in Set(results.compactMap(\.fault)).sorted() {
                print("not analysed: \(fault)")
            }
            add(results, level: level, to: &table)
        }
        print(table.text)
    }

    private func add(_ results: [SceneResult], level: Double, to table: inout Table) {
        let motions = results.compactMap(\.motion)
        let late = motions.flatMap(\.latencies).sorted()
        let errors = motions.flatMap(\.speedErrors)
        let directed = motions.reduce(0) { $0 + $1.directionCount }
        let right = motions.reduce(0) { $0 + $1.rightDirectionCount }
        func quantile(_ share: Double) -> Double {
            late.isEmpty ? .nan : late[min(late.count - 1, Int(share * Double(late.count)))]
        }
        let mean = errors.reduce(0, +) / Double(max(errors.count, 1))
        let square = errors.reduce(0) { $0 + $1 * $1 } / Double(max(errors.count, 1))
        let densities = results.compactMap(\.density).sorted()
        table.add(
            String(format: "%.0f", level), motions.reduce(0) { $0 + $1.foundCount },
            of: motions.reduce(0) { $0 + $1.trueCount },
            [
                String(
                    format: "%d/%d (%.1f %%)", right, directed,
                    100 * Double(right) / Double(max(directed, 1))),
                String(
                    format: "%.2f, %.2f, %.2f s", quantile(0.5), quantile(0.95),
                    late.last ?? .nan),
                String(format: "%+.2f, %.2f m/s", mean, square.squareRoot()),
                "\(motions.reduce(0) { $0 + $1.falseCount })",
                String(
                    format: "%.0f", densities.isEmpty ? .nan : densities[densities.count / 2]),
            ])
    }
}
