import App
import ArgumentParser
import Foundation
import Speech

/// Hears the streams and prints all systems' figures side by side.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Hear the streams and print figures, beside those of peers that heard them.",
        discussion: "A false accept is a peak of the score in negatives with speech, a second from "
            + "any greater; the threshold at a rate is the least that no more of them reach. A word "
            + "is missed when its score stays below between the start of its recording and a second "
            + "after its end.")

    @Argument(help: "The folder of the streams.")
    var folder: String

    @Option(help: "The file of a keyword to measure besides the shipped ones, again for each.")
    var keyword: [String] = []

    @Option(help: "A peer that heard the streams, again for each.")
    var peer: [String] = []

    @Option(help: "A peer that could not be run, and why, again for each.")
    var missing: [String] = []

    /// False accepts an hour at which misses are told, and the goals of trained words for clean ones
    /// and for those at 10 dB, in percent.
    private static let rates: [(perHour: Double, goals: [String: Double])] = [
        (0.1, ["clean": 2, "10 dB": 20]), (0.5, ["clean": 1, "10 dB": 8]), (1, [:]),
    ]
    private static let areas = ["clean": 0.95, "10 dB": 0.93, "5 dB": 0.9]

    func run() throws {
        let streams = try SpeechStream.all(in: folder)
        // A file goes before what is shipped under its name.
        let given = try keyword.map { try ModelFile.keyword(path: $0, .perHour(0.1)) }
        let shipped = try ShippedKeywords.names
            .filter { name in !given.contains { $0.name == name } }
            .map { try ShippedKeywords.keyword($0, .perHour(0.1)) }
        let keywords = given + shipped
        var hearing = HearingConfiguration(voice: try ShippedKeywords.voice())
        hearing.keywords = keywords
        if !hearing.keywords.isEmpty { hearing.embedding = try ShippedKeywords.embedding() }
        let own = try HeardStreams.toolkit(streams, in: folder, hearing)
        let systems =
            [own] + (try peer.map { try HeardStreams.peer($0, of: streams, in: folder) })
        var report = FigureReport()
        addVoice(streams, systems, to: &report)
        try addKeywords(streams, systems, keywords, given, to: &report)
        addCosts(systems, to: &report)
        for text in missing { report.fault(text) }
        try report.conclude()
    }

    private func addVoice(
        _ streams: [SpeechStream], _ systems: [HeardStreams], to report: inout FigureReport
    ) {
        let figures = VoiceFigures(streams: streams)
        for condition in ComposeCommand.conditions.map(\.name) {
            for system in systems {
                guard let found = figures.area(system, condition) else { continue }
                report.figure(
                    "voice activity, \(condition)", "\(system.name), area under the curve",
                    found.area, count: found.count, format: "%.3f",
                    system.name == "noctule" ? Self.areas[condition].map { .atLeast($0) } : nil)
            }
        }
    }

    private func addKeywords(
        _ streams: [SpeechStream], _ systems: [HeardStreams], _ keywords: [Keyword],
        _ given: [Keyword], to report: inout FigureReport
    ) throws {
        let words = Set(streams.flatMap(\.words).map(\.keyword)).sorted()
        for word in words {
            var figures = KeywordFigures(streams: streams, keyword: word)
            figures.excluded = try learnt(word, given)
            for system in systems where system.scores[word] != nil {
                for condition in ComposeCommand.conditions.map(\.name) {
                    for rate in Self.rates {
                        guard let threshold = figures.threshold(system, perHour: rate.perHour)
                        else { continue }
                        let found = figures.misses(system, condition, threshold: threshold)
                        report.share(
                            "\(word), \(condition)",
                            String(format: "%@, missed at %g/h", system.name, rate.perHour),
                            found.missed, of: found.count,
                            system.name == "noctule"
                                ? rate.goals[condition].map { .atMost($0, "%") } : nil)
                    }
                }
            }
            if systems[0].scores[word] == nil {
                print("noctule has no keyword `\(word)`: give its model with --keyword")
            }
        }
        guard !keywords.isEmpty else { return }
        for kind in NegativeRecording.Kind.allCases {
            let hours =
                streams.filter { $0.kind == .negative && $0.condition == kind.name }
                .reduce(0) { $0 + $1.duration } / 3600
            guard hours > 0 else { continue }
            report.figure(
                kind.name,
                String(format: "noctule, told a keyword, set to 0.1/h, in %.2f h", hours),
                Double(systems[0].told[kind.name] ?? 0) / hours / Double(keywords.count),
                count: keywords.count, format: "%.2f /h",
                kind == .english ? nil : .atMost(0.1, "/h"))
        }
    }

    /// The speakers that the toolkit's keyword learnt from; says so where that is not known.
    private func learnt(_ word: String, _ given: [Keyword]) throws -> Set<String> {
        let text: Data
        if let place = given.firstIndex(where: { $0.name == word }) {
            text = try Data(contentsOf: URL(fileURLWithPath: keyword[place]))
        } else if let shipped = ShippedKeywords.text(of: word) {
            text = Data(shipped.utf8)
        } else {
            return []
        }
        guard let speakers = try ModelProvenance.speakers(text) else {
            print(
                "the model of `\(word)` does not say whom it learnt from: on speakers that it "
                    + "knows its figures are better than on others")
            return []
        }
        print("\(word): words of the \(speakers.count) speakers it learnt from are left out")
        return speakers
    }

    private func addCosts(_ systems: [HeardStreams], to report: inout FigureReport) {
        for system in systems {
            for cost in system.costs {
                let isOwn = system.name == "noctule"
                report.figure(
                    "CPU for an hour of audio", isOwn ? "noctule, \(cost.what)" : system.name,
                    cost.seconds / cost.hours, count: Int((60 * cost.hours).rounded()),
                    format: "%.1f s",
                    isOwn ? .atMost(cost.what.hasPrefix("voice") ? 5 : 10, "s") : nil)
            }
        }
    }
}
