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
        let words = try files.indices.compactMap { index -> Word? in
            let recording = try SpeechSamples.read(folder + "/" + files[index])
            return SpeechSamples.word(in: recording).map {
                Word(number: index, recording: recording, word: $0)
            }
        }
        print("Edges of utterances: real words, real noise, the shipped voice network")
        var report = FigureReport()
        let processors = ProcessInfo.processInfo.activeProcessorCount
        for ratio in [nil, 20, 10, 5] as [Double?] {
            let study = ratio.map { String(format: "noise at %g dB", $0) } ?? "clean"
            let progress = ProgressLine(study)
            progress.expect(words.count)
            let trials = ConcurrentMap.run(count: words.count, jobs: processors) { index in
                defer { progress.advance() }
                let word = words[index]
                let mixture = SpeechMixture(
                    recording: word.recording, word: word.word,
                    noise: noises[word.number % noises.count], ratio: ratio,
                    offset: 7919 * word.number)
                return UtteranceTrial(mixture, voice: voice)
            }.compactMap { $0 }
            progress.clear()
            add(trials, study, to: &report)
        }
        print("left out for their own noise: \(files.count - words.count) of \(files.count)")
        try report.conclude()
    }

    /// A recording and where its word lies.
    private struct Word {
        /// Which of the recordings, from 0; chooses its noise.
        let number: Int
        let recording: [Float]
        let word: Range<Int>
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
