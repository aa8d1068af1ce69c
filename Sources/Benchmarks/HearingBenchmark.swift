import App
import Foundation
import Speech

/// What hearing costs while somebody speaks: utterances alone, with shipped and with enrolled words.
struct HearingBenchmark {
    /// Minutes of the recording.
    private static let minutes = 10
    /// What hearing may cost, in CPU seconds for an hour of audio.
    private static let goal = 10.0
    /// Somebody who says a word and a question, again and again.
    private static let talker = "fixtures/recordings/talker.flac"
    /// What the enrolled words are enrolled from.
    private static let words = (1...3).map { "fixtures/recordings/enrolment/computer-\($0).flac" }

    let runs: Int
    let folder: URL

    func run() throws {
        print(
            "Hearing of \(Self.minutes) minutes of a talker: CPU seconds for an hour of audio, "
                + "median of \(runs)")
        let path = folder.appendingPathComponent("hearing.wav").path
        try LongRecording.write(recording: Self.talker, to: path, minutes: Self.minutes)
        let shipped = try ShippedKeywords.names.map {
            try ShippedKeywords.keyword($0, .perHour(0.5))
        }
        let enrolled = try Self.enrolled()
        var worst = 0.0
        for (name, keywords) in [
            ("utterances", []), ("and 1 shipped keyword", Array(shipped.prefix(1))),
            ("and 3 shipped keywords", Array(shipped.prefix(3))),
            ("and 3 keywords of \(Self.words.count) recordings each", enrolled),
        ] {
            let settings = try Self.settings(keywords)
            let seconds = try Stopwatch.median(runs) { try Stages.analyze(path, settings) }
            let perHour = seconds * 60 / Double(Self.minutes)
            worst = max(worst, perHour)
            print(
                name.padding(toLength: 44, withPad: " ", startingAt: 0)
                    + String(format: "%7.2f s", perHour))
        }
        print(
            String(
                format: "goal ≤ %g s: %@", Self.goal, worst <= Self.goal ? "met" : "MISSED"))
    }

    private static func settings(_ keywords: [Keyword]) throws -> AnalysisSettings {
        var hearing = HearingConfiguration(voice: try ShippedKeywords.voice())
        hearing.keywords = keywords
        if !keywords.isEmpty { hearing.embedding = try ShippedKeywords.embedding() }
        var settings = AnalysisSettings()
        settings.sensesPresence = false
        settings.hearing = hearing
        return settings
    }

    /// One word three times over, as three users would have enrolled three words.
    private static func enrolled() throws -> [Keyword] {
        let recordings = try words.map { try WordRecording(path: $0, longest: .infinity).samples }
        let enrolment = try ShippedKeywords.enroller().enrol("word", recordings: recordings)
        guard let keyword = enrolment.keyword else {
            preconditionFailure("\(words) hold a word")
        }
        return Array(repeating: .enrolled(keyword), count: 3)
    }
}
