import App
import ArgumentParser
import Foundation
import Simulation

/// Whether the live engine gives the same twice, keeps its memory, and what a step costs.
struct LiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "live",
        abstract:
            "Run live in lockstep: the same bits twice, flat memory, a step's cost, a card that goes."
    )

    @Option(help: "Hours of each of two runs.")
    var hours = 1.0

    @Option(help: "Times that a virtual card is unplugged.")
    var unplugs = 100

    @Option(help: "The scene; its people go on walking to the end.")
    var scene = "fixtures/scenes/live/walks.yaml"

    @Option(help: "A recording of somebody talking, whom the rig plays and hears.")
    var talk = "fixtures/recordings/talker.flac"

    /// Seconds for which a walker stands before it goes the same way back.
    private static let rest = 20.0

    func validate() throws {
        guard (1...10_000).contains(unplugs) else {
            throw ValidationError("--unplugs takes 1 to 10000.")
        }
        guard hours > 0 && hours <= 24 else {
            throw ValidationError("--hours takes more than 0 and up to 24.")
        }
    }

    private func measureUnplugging(into report: inout FigureReport) throws {
        let study = try UnplugStudy(rounds: unplugs)
        let name = "card unplugged"
        let count = study.senseTimes.count
        report.figure(
            name, "sensing again after its return, worst", study.senseTimes.max() ?? .nan,
            count: count, format: "%.2f s", .atMost(2, "s"))
        report.figure(
            name, "processor while it is away", 100 * study.absentShare, count: 1,
            format: "%.2f %%", .atMost(1, "%"))
        report.figure(
            name, "descriptors gained", Double(study.descriptorsGained), count: count,
            format: "%.0f", .atMost(0))
        report.figure(
            name, "allocated memory gained after a tenth of them", study.memoryGained / 1e6,
            count: count, format: "%.2f MB", .atMost(1, "MB"))
        report.figure(
            name, "resident memory gained after a tenth of them", study.residentGained / 1e6,
            count: count, format: "%.2f MB")
    }

    func run() throws {
        var room = try SceneFile.load(path: scene)
        room.duration = hours * 3600
        room.people = room.people.map { person in
            guard case .walker(let walk) = person.movement else { return person }
            var person = person
            person.movement = .walker(walk.repeated(until: room.duration, rest: Self.rest))
            return person
        }
        var report = FigureReport()
        let progress = ProgressLine("running")
        progress.expect(5)
        let playing = try LiveProgramme(talk: talk, duration: room.duration)
        let runs = try (0..<2).map { _ in
            let run = try LockstepRun(of: room, playing: playing.programme)
            progress.advance()
            return run
        }
        let name = String(format: "lockstep, %g h", hours)
        let isSame = runs[0].events == runs[1].events && runs[0].played == runs[1].played
        report.figure(
            name, "events that differ, or playback", isSame ? 0 : 1, count: runs[0].eventCount,
            format: "%.0f", .atMost(0))
        report.figure(
            name, "true peak's share that samples of probe, music and speech reach",
            Double(runs[0].peak), count: 1, format: "%.2f", .atLeast(0.3))
        report.figure(
            name, "events that found no room", Double(runs[0].droppedCount),
            count: runs[0].eventCount, format: "%.0f", .atMost(0))
        report.figure(
            name, "processor time of a run", runs.map(\.processorSeconds).max() ?? .nan,
            count: 2, format: "%.1f s", hours == 1 ? .atMost(60, "s") : nil)
        report.figure(
            name, "memory gained after a tenth of it", runs[0].memoryGained / 1e6, count: 1,
            format: "%.2f MB", .atMost(1, "MB"))
        // Enrolled keywords are looked for around speech only.
        for (name, talk) in [("nobody talks", nil), ("somebody talks", talk)] {
            let scene = try SceneFile.load(path: scene)
            let cost = try StepCost(of: scene, talk: talk, playing: playing.programme)
            progress.advance()
            report.figure(
                "a step of 10 ms, \(name)", "mean of presence, speech and mixing",
                100 * cost.mean, count: cost.steps, format: "%.2f %%", .atMost(3, "%"))
            report.figure(
                "a step of 10 ms, \(name)", "worst of presence, speech and mixing",
                100 * cost.worst, count: cost.steps, format: "%.1f %%", .atMost(20, "%"))
        }
        try measureUnplugging(into: &report)
        progress.advance()
        try report.conclude()
    }
}
