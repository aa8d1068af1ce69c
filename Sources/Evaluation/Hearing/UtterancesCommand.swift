import App
import ArgumentParser
import Foundation
import Speech

/// The edges of utterances: words in noise, whose beginning and end are known.
struct UtterancesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "utterances",
        abstract: "Where utterances begin and end, on recordings of words with noise added.",
        discussion: "Each word is read from its quiet recording by its energy and then stands "
            + "between 2 s and 2.5 s of noise. Words that stand less than 20 dB over their "
            + "recording's own noise are left out.")

    @Argument(help: "The folder with manifest.json, the recordings it names, and noise/.")
    var folder: String

    @Option(help: "Every how many words one is taken.")
    var every = 1

    func validate() throws {
        guard every >= 1 else { throw ValidationError("--every takes 1 or more.") }
    }

    func run() throws {
        let manifest = try RecordingManifest(folder: folder)
        let noises = try manifest.noises.map { try SpeechSamples.read($0) }
        guard !noises.isEmpty else { throw ValidationError("\(folder)/noise holds no noise.") }
        let voice = try ShippedKeywords.voice()
        let files = stride(from: 0, to: manifest.words.count, by: every).map {
            manifest.words[$0].file
        }
        print("Edges of utterances: real words, real noise, the shipped voice network")
        var report = FigureReport()
        var leftOut = 0
        for ratio in [nil, 20, 10, 5] as [Double?] {
            let study = ratio.map { String(format: "noise at %g dB", $0) } ?? "clean"
            let processors = ProcessInfo.processInfo.activeProcessorCount
            let progress = ProgressLine(study)
            progress.expect(files.count)
            let results = ConcurrentMap.run(count: files.count, jobs: processors) { index in
                defer { progress.advance() }
                return Result {
                    try trial(
                        of: files[index], noise: noises[index % noises.count], ratio: ratio,
                        offset: 7919 * index, voice: voice)
                }
            }
            progress.clear()
            let trials = try results.compactMap { try $0?.get() ?? nil }
            leftOut = files.count - trials.count
            add(trials, study, to: &report)
        }
        print("left out for their own noise: \(leftOut) of \(files.count)")
        try report.conclude()
    }

    /// One word; nil where its recording's own noise is too near.
    private func trial(
        of file: String, noise: [Float], ratio: Double?, offset: Int, voice: VoiceModel
    ) throws -> UtteranceTrial? {
        let recording = try SpeechSamples.read(folder + "/" + file)
        guard let word = SpeechSamples.word(in: recording) else { return nil }
        let mixture = SpeechMixture(
            recording: recording, word: word, noise: noise, ratio: ratio, offset: offset)
        return UtteranceTrial(mixture, voice: voice)
    }

    private func add(_ trials: [UtteranceTrial], _ study: String, to report: inout FigureReport) {
        let onsets = trials.compactMap(\.onset)
        report.share(study, "found", onsets.count, of: trials.count)
        report.share(
            study, "onset within 100 ms", onsets.filter { abs($0) <= 0.1 }.count,
            of: trials.count, .atLeast(98, "%"))
        report.share(
            study, "beginning not lost", onsets.filter { $0 <= 0.1 }.count, of: trials.count)
        report.share(
            study, "end within 300 ms", trials.compactMap(\.end).filter { abs($0) <= 0.3 }.count,
            of: trials.count, .atLeast(95, "%"))
        report.figure(
            study, "onset, median", 1000 * Quantiles(onsets).value(0.5), count: onsets.count,
            format: "%.0f ms")
        let hours = trials.reduce(0) { $0 + $1.noiseDuration } / 3600
        let strays = trials.reduce(0) { $0 + $1.strayCount }
        report.figure(
            study, "utterances in noise alone", Double(strays) / hours, count: strays,
            format: "%.1f /h")
    }
}
