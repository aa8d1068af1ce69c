import App
import ArgumentParser
import Foundation
import Speech

/// The edges of utterances: speech in noise, whose beginning and end are known.
struct UtterancesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "utterances",
        abstract: "Where utterances begin and end, on labelled speech with noise added.",
        discussion: "Synthetic phrases have edges that are known to the sample. Of the recorded "
            + "words those are taken whose edges an aligner of phones and the level of the sound "
            + "agree on. Each stands between 2 s and 2.5 s of noise like its recording's own; real "
            + "noise is added by the ratio of the largest frames' energies. Quiet of 0.5 s ends an "
            + "utterance. The onset search was tuned on other speakers and phrases than are heard here; "
            + "--tuning hears those. Beside the onsets stands how many beginnings a detector that "
            + "knows the clean speech could tell from the noise. At last each noise is heard alone "
            + "for ten minutes.")

    @Argument(help: "The folder with manifest.json, the recordings it names, and noise/.")
    var folder: String

    @Option(help: "The folder with labels.json, which tools/evaluate makes of FOLDER.")
    var labels: String

    @Option(help: "Every how many of them one is taken.")
    var every = 1

    @Flag(help: "Hear the speakers and phrases that constants were chosen on.")
    var tuning = false

    func validate() throws {
        guard every >= 1 else { throw ValidationError("--every takes 1 or more.") }
    }

    func run() throws {
        let manifest = try RecordingManifest(folder: folder)
        let noises = try manifest.noises.map { try SpeechSamples.read($0) }
        guard !noises.isEmpty else { throw ValidationError("\(folder)/noise holds no noise.") }
        let voice = try ShippedKeywords.voice()
        let labelled = try LabelledSpeech.all(in: labels)
            .filter { $0.part == (tuning ? .tuning : .test) }
        let chosen = stride(from: 0, to: labelled.count, by: every).map { $0 }
        let recordings = try chosen.map {
            try SpeechSamples.read(labels + "/" + labelled[$0].file)
        }
        print(
            "Edges of utterances: labelled speech (the part for \(tuning ? "tuning" : "the test")), "
                + "real noise, the shipped voice network")
        var report = FigureReport()
        for ratio in [nil, 20, 10, 5] as [Double?] {
            let condition = ratio.map { String(format: "noise at %g dB", $0) } ?? "clean"
            let trials = trials(condition, count: chosen.count) { index in
                var samples = recordings[index]
                let speech = labelled[chosen[index]].samples
                if let ratio {
                    AddedNoise.add(
                        noises[index % noises.count], from: 7919 * index, to: &samples,
                        speech: recordings[index], ratio: ratio)
                }
                var trial = UtteranceTrial(samples, speech: speech, voice: voice)
                if ratio != nil {
                    trial.isBeginningHeard = BeginningOracle.hears(
                        samples, clean: recordings[index], beginning: speech.lowerBound)
                }
                return trial
            }
            for kind in LabelledSpeech.Kind.allCases {
                let own = zip(chosen, trials).filter { labelled[$0.0].kind == kind }.map(\.1)
                add(own, "\(kind.name), \(condition)", to: &report)
            }
        }
        addNoises(manifest.noises, noises, voice, to: &report)
        try report.conclude()
    }

    private func trials(
        _ label: String, count: Int, _ trial: @Sendable (Int) -> UtteranceTrial
    ) -> [UtteranceTrial] {
        let progress = ProgressLine(label)
        progress.expect(count)
        defer { progress.clear() }
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        return ConcurrentMap.run(count: count, jobs: jobs) { index in
            defer { progress.advance() }
            return trial(index)
        }.compactMap { $0 }
    }

    private func add(_ trials: [UtteranceTrial], _ study: String, to report: inout FigureReport) {
        let onsets = trials.compactMap(\.onset)
        report.share(study, "found", onsets.count, of: trials.count)
        report.share(
            study, "onset within 100 ms", onsets.filter { abs($0) <= 0.1 }.count,
            of: trials.count, .atLeast(98, "%"))
        let oracle = trials.compactMap(\.isBeginningHeard)
        if !oracle.isEmpty {
            report.share(
                study, "an oracle hears its beginning", oracle.filter { $0 }.count,
                of: oracle.count)
        }
        report.share(
            study, "beginning not lost", onsets.filter { $0 <= 0.1 }.count, of: trials.count)
        report.share(
            study, "end within 300 ms", trials.compactMap(\.end).filter { abs($0) <= 0.3 }.count,
            of: trials.count, .atLeast(95, "%"))
        report.figure(
            study, "onset, median", 1000 * Quantiles(onsets).value(0.5), count: onsets.count,
            format: "%.0f ms")
        addStrays(trials, study, to: &report)
    }

    private func addStrays(
        _ trials: [UtteranceTrial], _ study: String, to report: inout FigureReport
    ) {
        let hours = trials.reduce(0) { $0 + $1.noiseDuration } / 3600
        let strays = trials.flatMap(\.strays)
        report.figure(
            study, "utterances in noise alone", Double(strays.count) / hours,
            count: strays.count, format: "%.1f /h")
    }

    private func addNoises(
        _ paths: [String], _ noises: [[Float]], _ voice: VoiceModel,
        to report: inout FigureReport
    ) {
        let found = trials("noise alone", count: noises.count) { index in
            let samples = (0..<600 * SpeechSamples.rate).map {
                noises[index][$0 % noises[index].count]
            }
            return UtteranceTrial(samples, speech: 0..<0, voice: voice)
        }
        for (path, trial) in zip(paths, found) {
            let study = RecordingName.stem(of: path) + " alone"
            addStrays([trial], study, to: &report)
            report.figure(
                study, "longest utterance", trial.strays.max() ?? 0, count: trial.strays.count,
                format: "%.1f s", .atMost(15, "s"))
        }
    }
}
