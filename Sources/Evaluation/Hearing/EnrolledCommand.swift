import App
import ArgumentParser
import AudioFile
import Foundation
import Speech

/// Enrolled keywords on real recordings: misses, false accepts, latency, speed.
struct EnrolledCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrolled",
        abstract: "Misses and false accepts of enrolled keywords, on recordings of words.",
        discussion: "Keywords are enrolled from three recordings of a speaker and tried on that "
            + "speaker's others, and from a recording each of twenty speakers and tried on all "
            + "other speakers'. Words stand in faint noise, or in the second half of a noise at the "
            + "ratio of the largest frames' energies. A threshold at a rate of false accepts is "
            + "that of all keywords of a kind together, on the negatives with speech; \"as "
            + "shipped\" is the program's own.")

    @Argument(help: "The folder with manifest.json, the recordings it names, and noise/.")
    var folder: String

    @Option(
        help: "A folder of further negatives: speech-LANGUAGE.flac, music-….ogg.")
    var negatives: String?

    @Option(help: "Draws of each speaker, and of each word for many speakers.")
    var draws = 1

    @Option(help: "Probability of speech from which keywords are looked for (default: as shipped).")
    var gate: Double?

    @Option(help: "Seed of the draws.")
    var seed: UInt64 = 1

    private static let rates = [0.1, 0.5, 1]
    private static let ratios: [Double?] = [nil, 10, 5]

    func validate() throws {
        guard draws >= 1 else { throw ValidationError("--draws takes 1 or more.") }
        guard gate.map({ (0...1).contains($0) }) ?? true else {
            throw ValidationError("--gate takes 0 to 1.")
        }
    }

    func run() throws {
        let manifest = try RecordingManifest(folder: folder)
        let noises = try manifest.noises.map { path in
            let samples = try SpeechSamples.read(path)
            return Array(samples.dropFirst(samples.count / 2))
        }
        guard !noises.isEmpty else { throw ValidationError("\(folder)/noise holds no noise.") }
        let samples = try manifest.words.map { try SpeechSamples.read(folder + "/" + $0.file) }
        let words = samples.map { SpeechSamples.word(in: $0) }
        let others = try NegativeRecording.all(manifest, folder: negatives)
        var hearing = HearingConfiguration(voice: try ShippedKeywords.voice())
        hearing.embedding = try ShippedKeywords.embedding()
        if let gate { hearing.keywordGate = gate }
        let enroller = try ShippedKeywords.enroller()
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        print("Enrolled keywords: real words, real noise, the shipped embedding")
        var report = FigureReport()
        let checks = RecordingChecks(enroller: enroller, jobs: jobs)
        for kind in RecordingChecks.kinds(words: samples, noises: noises, every: 7) {
            checks.add(kind, to: &report)
        }
        for kind in EnrolledSet.Kind.allCases {
            let sets = EnrolledSet.draw(
                kind, of: manifest.words, draws: kind == .oneSpeaker ? draws : 4 * draws,
                seed: seed)
            let study = EnrolledStudy(
                kind, sets: sets, samples: samples, enroller: enroller, hearing: hearing,
                jobs: jobs)
            report.share(
                kind.name, "recordings refused", study.refusedCount, of: study.enrolledCount)
            let found = try study.falseAccepts(others, jobs: jobs)
            add(found, of: study, to: &report)
            for ratio in Self.ratios {
                let label = ratio.map { String(format: "%g dB", $0) } ?? "clean"
                let trials = try study.trials(
                    { number in
                        let mixture = SpeechMixture(
                            recording: samples[number],
                            word: words[number] ?? 0..<samples[number].count,
                            noise: noises[number % noises.count], ratio: ratio,
                            offset: 7919 * number)
                        return (
                            mixture.samples,
                            mixture.word.lowerBound - Self.margin..<mixture.word.upperBound
                                + Self.margin, words[number].map { _ in mixture.word.upperBound }
                        )
                    }, label: label, jobs: jobs)
                add(trials, label, kind, study, found, to: &report)
            }
            try addSpeed(study, hearing: hearing, recording: others[0].path, to: &report)
        }
        try report.conclude()
    }

    /// A score or a telling so near a word belongs to it: half a second, in samples.
    private static let margin = 8000

    private func add(
        _ found: [EnrolledStudy.FalseAccepts], of study: EnrolledStudy,
        to report: inout FigureReport
    ) {
        func add(_ name: String, _ kinds: [NegativeRecording.Kind], _ goal: Goal? = nil) {
            let part = found.filter { kinds.contains($0.kind) }
            let hours = part.reduce(0) { $0 + $1.duration } / 3600
            guard hours > 0 else { return }
            let count = part.reduce(0) { $0 + $1.told.reduce(0, +) }
            report.figure(
                study.name,
                String(format: "false accepts as shipped, %.1f h of %@", hours, name),
                Double(count) / hours / Double(study.models.count), count: count,
                format: "%.3f /h", goal)
        }
        for kind in NegativeRecording.Kind.allCases { add(kind.name, [kind]) }
        add(
            "music, noise, other languages", [.music, .noise, .otherLanguages],
            .atMost(0.1, "/h"))
    }

    private func add(
        _ trials: [EnrolledStudy.Trial], _ label: String, _ kind: EnrolledSet.Kind,
        _ study: EnrolledStudy, _ found: [EnrolledStudy.FalseAccepts],
        to report: inout FigureReport
    ) {
        let name = "\(kind.name), \(label)"
        for rate in Self.rates {
            let threshold = study.threshold(perHour: rate, found)
            report.share(
                name, String(format: "missed at %g /h (score %.2f)", rate, threshold),
                trials.count { ($0.score ?? -.infinity) < threshold }, of: trials.count,
                Self.goal(kind, label, rate))
        }
        report.share(
            name, "missed as shipped", trials.count { !$0.wasTold }, of: trials.count)
        let latencies = trials.compactMap(\.latency)
        let quantiles = Quantiles(latencies.map { 1000 * $0 })
        report.figure(
            name, "told after the word's end, median", quantiles.value(0.5),
            count: latencies.count, format: "%.0f ms")
        report.figure(
            name, "the same, 95 %", quantiles.value(0.95), count: latencies.count,
            format: "%.0f ms", label == "clean" ? .atMost(150, "ms") : nil)
    }

    private static func goal(_ kind: EnrolledSet.Kind, _ label: String, _ rate: Double) -> Goal? {
        switch (kind, label, rate) {
        case (.oneSpeaker, "clean", 0.1): .atMost(1.5, "%")
        case (.oneSpeaker, "10 dB", 0.1): .atMost(8, "%")
        case (.manySpeakers, "clean", 0.5): .atMost(10, "%")
        case (.manySpeakers, "10 dB", 0.5): .atMost(30, "%")
        default: nil
        }
    }

    /// All of hearing, utterances too, with three of the keywords, on speech without a pause.
    private func addSpeed(
        _ study: EnrolledStudy, hearing: HearingConfiguration, recording: String,
        to report: inout FigureReport
    ) throws {
        var hearing = hearing
        hearing.keywords = study.models.prefix(3).map { .enrolled($0.keyword) }
        let before = clock()
        let listening = try KeywordListening(
            AudioFileSource(path: recording), hearing: hearing)
        let seconds = Double(clock() - before) / Double(CLOCKS_PER_SEC)
        report.figure(
            study.name, "CPU time of hearing with 3 keywords",
            seconds * 3600 / listening.duration, count: 1, format: "%.1f s/h", .atMost(10, "s/h"))
    }
}
