import App
import ArgumentParser
import Foundation
import Simulation

/// Presence in hundreds of simulated rooms: walkers, arms, nobody, people who sit or leave, other
/// rigs, music.
struct PresenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "presence",
        abstract: "Presence in randomised simulated scenes; fails when a goal is missed.",
        discussion: "Three carriers of 64 dB SPL at 1 m, people of target strength −10 dB, "
            + "furnished rooms. Latency counts from the first step to the moment at which the "
            + "event is told.")

    @Option(help: "Scenes of each study of walkers and arms.")
    var scenes = 200

    @Option(help: "Minutes of each kind of empty room, and of people sitting still.")
    var minutes = 60.0

    @Option(help: "Seed of the first scene.")
    var seed: UInt64 = 1

    @Option(
        help: "Only one study: \(PresenceStudy.allCases.map(\.rawValue).joined(separator: ", ")).")
    var only: PresenceStudy?

    func validate() throws {
        guard scenes >= 1 else { throw ValidationError("--scenes takes 1 or more.") }
        guard minutes > 0 && minutes <= 10_000 else {
            throw ValidationError("--minutes takes more than 0 and up to 10000.")
        }
    }

    func run() throws {
        var report = FigureReport()
        let progress = ProgressLine("presence")
        for study in PresenceStudy.allCases where only == nil || only == study {
            let count = study.sceneCount(scenes: scenes, minutes: minutes)
            let seconds = minutes * 60 / Double(count)
            let seed = seed
            progress.expect(count)
            let trials = ConcurrentMap.run(
                count: count, jobs: ProcessInfo.processInfo.activeProcessorCount
            ) { index in
                var random = RandomScene(seed: seed &+ UInt64(index))
                let trial = PresenceTrial(study.scene(&random, seconds: seconds), of: study)
                progress.advance()
                return trial
            }.compactMap { $0 }
            study.tell(trials, in: &report)
        }
        progress.clear()
        print("Presence, simulated: three carriers of 64 dB SPL at 1 m, target strength −10 dB")
        try report.conclude()
    }
}
