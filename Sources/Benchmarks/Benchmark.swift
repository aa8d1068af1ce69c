import ArgumentParser
import App
import Foundation
import Presence
import Simulation

/// Measures how fast Noctule is and how much memory it needs; run by `tools/benchmarks`.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark",
        abstract: "Time the analysis of a long recording, stage by stage, on one core.")

    @Option(help: "Minutes of 48 kHz mono that are analysed.")
    var minutes = 60

    @Option(help: "Runs of each stage; the median counts.")
    var runs = 3

    @Flag(help: "Time mixing alone.")
    var mixing = false

    func validate() throws {
        guard minutes >= 2 && minutes <= 600 else {
            throw ValidationError("--minutes takes 2 … 600.")
        }
        guard runs >= 1 else { throw ValidationError("--runs takes 1 or more.") }
    }

    func run() throws {
        if mixing { return try MixingBenchmark(runs: runs).run() }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-benchmark-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let short = folder.appendingPathComponent("minute.wav").path
        let long = folder.appendingPathComponent("long.wav").path
        try LongRecording.write(LongRecording.bare, to: short, minutes: 1)
        try LongRecording.write(LongRecording.bare, to: long, minutes: minutes)

        try Stages.analyze(short)
        let memoryShort = Usage.peakMemory
        let whole = try Stopwatch.median(runs) { try Stages.analyze(long) }
        let memoryLong = Usage.peakMemory

        let frames = minutes * 60 * Int(LongRecording.sampleRate)
        let reading = try Stopwatch.median(runs) { try Stages.read(long) }
        let stages = Stages(frames: frames)
        let conversion = Stopwatch.median(runs) { stages.convertDown() }
        let notch = Stopwatch.median(runs) { stages.notch() }
        let spectra = Stopwatch.median(runs) { stages.spectra() }
        let filters = Stopwatch.median(runs) { stages.bareFilters() }
        let transforms = Stopwatch.median(runs) { stages.bareTransforms() }

        print(
            "Analysis of \(minutes) minutes, 48 kHz mono, 16 bit, one carrier: "
                + "CPU seconds on one core, median of \(runs)")
        func row(_ name: String, _ seconds: Double) {
            print(
                name.padding(toLength: 44, withPad: " ", startingAt: 0)
                    + String(format: "%7.2f s  %5.1f %%", seconds, 100 * seconds / whole))
        }
        row("whole job", whole)
        row("  reading the file", reading)
        row("  down-conversion", conversion)
        row("  clutter notch", notch)
        row("  spectra", spectra)
        row(
            "  self-test, fusion, decision (the rest)",
            whole - reading - conversion - notch - spectra)
        row("bare cost: FIR taps, notch, FFTs alone", filters + transforms)
        print(
            String(
                format: "whole over bare (aim: 2): %.2f; without reading: %.2f",
                whole / (filters + transforms), (whole - reading) / (filters + transforms)))
        print(String(format: "times real time: %.0f", Double(minutes) * 60 / whole))
        print(
            String(
                format: "peak memory: %.1f MB after 1 minute, %.1f MB after %d minutes",
                memoryShort, memoryLong, minutes))
        try measureRig(in: folder)
        try HearingBenchmark(runs: runs, folder: folder).run()
        try MixingBenchmark(runs: runs).run()
        EchoBenchmark(runs: runs).run()
    }

    /// Minutes of the rig's recording.
    private static let rigMinutes = 3
    /// What sensing may cost on a rig, in percent of a core.
    private static let rigGoal = 3.0

    /// What sensing costs on a whole rig, without and with the music that it plays being cancelled.
    private func measureRig(in folder: URL) throws {
        print(
            "Analysis of \(Self.rigMinutes) minutes, 4 microphones × 3 carriers: share of one core, "
                + "median of \(runs)")
        var worst = 0.0
        for playing in [false, true] {
            let scene = LongRecording.rig(playing: playing)
            let path = folder.appendingPathComponent("rig.wav").path
            try LongRecording.write(scene, to: path, minutes: Self.rigMinutes)
            var settings = AnalysisSettings()
            if playing { settings.presence.referenceChannel = scene.channelCount - 1 }
            let seconds = try Stopwatch.median(runs) { try Stages.analyze(path, settings) }
            let share = 100 * seconds / Double(Self.rigMinutes * 60)
            worst = max(worst, share)
            print(
                (playing ? "loud music, cancelled" : "quiet").padding(
                    toLength: 44, withPad: " ", startingAt: 0) + String(format: "%7.2f %%", share))
        }
        print(
            String(
                format: "goal ≤ %g %%: %@", Self.rigGoal,
                worst <= Self.rigGoal ? "met" : "MISSED"))
    }
}
