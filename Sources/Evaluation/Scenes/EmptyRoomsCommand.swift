import App
import ArgumentParser
import Foundation
import Simulation

/// False motions in simulated rooms without anybody.
struct EmptyRoomsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "empty",
        abstract: "False motions in simulated empty rooms at five levels of microphone noise.")

    @Option(help: "Minutes in total.")
    var minutes = 10.0

    @Option(help: "Seed of the first scene.")
    var seed: UInt64 = 1

    /// Noise densities in dB re (20 µPa)²/Hz; the loudest brings the carrier near the limit.
    static let noiseDensities: [Double] = [-12, -3, 6, 13, 19]

    func validate() throws {
        guard minutes > 0 && minutes <= 10_000 else {
            throw ValidationError("--minutes takes more than 0 and up to 10000.")
        }
    }

    func run() throws {
        let levels = Self.noiseDensities
        let scenesPerLevel = max(1, Int((minutes / Double(levels.count) / 2).rounded()))
        let seconds = minutes * 60 / Double(levels.count * scenesPerLevel)
        let seed = seed
        let results = ConcurrentMap.run(
            count: levels.count * scenesPerLevel,
            jobs: ProcessInfo.processInfo.activeProcessorCount
        ) { index in
            var random = RandomScene(seed: seed + UInt64(index))
            return SceneResult(
                random.emptyRoom(
                    seconds: seconds,
                    RandomScene.Setting(noiseDensity: levels[index / scenesPerLevel])))
        }.compactMap { $0 }
        print(String(format: "Empty rooms, simulated: %.0f minutes", minutes))
        var table = Table(["noise dB SPL/Hz", "minutes", "dB·Hz", "false motions"])
        for (place, level) in levels.enumerated() {
            let group = results[place * scenesPerLevel..<(place + 1) * scenesPerLevel]
            let densities = group.compactMap(\.density)
            table.add([
                String(format: "%.0f", level),
                String(format: "%.1f", seconds * Double(scenesPerLevel) / 60),
                String(
                    format: "%.1f … %.1f", densities.min() ?? .nan, densities.max() ?? .nan),
                "\(group.reduce(0) { $0 + ($1.motion?.eventCount ?? 0) })",
            ])
        }
        print(table.text)
        let total = results.reduce(0) { $0 + ($1.motion?.eventCount ?? 0) }
        print("false motions in all: \(total)")
        let faults = results.compactMap(\.fault)
        for fault in faults { print("not analysed: \(fault)") }
        if !faults.isEmpty { throw ExitCode.failure }
    }
}
