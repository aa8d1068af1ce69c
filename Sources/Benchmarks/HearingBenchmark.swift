import App
import Foundation

/// What hearing costs: speech alone, and with keywords.
struct HearingBenchmark {
    /// Minutes of the recording.
    private static let minutes = 10
    /// What hearing may cost, in CPU seconds for an hour of audio.
    private static let goal = 10.0

    let runs: Int
    let folder: URL

    func run() throws {
        print(
            "Hearing of \(Self.minutes) minutes, 48 kHz mono: CPU seconds for an hour of audio, "
                + "median of \(runs)")
        let path = folder.appendingPathComponent("hearing.wav").path
        try LongRecording.write(LongRecording.bare, to: path, minutes: Self.minutes)
        var worst = 0.0
        for count in [0, 1, 3] {
            let settings = try Self.settings(keywords: count)
            let seconds = try Stopwatch.median(runs) { try Stages.analyze(path, settings) }
            let perHour = seconds * 60 / Double(Self.minutes)
            worst = max(worst, perHour)
            print(
                "utterances and \(count) keywords".padding(
                    toLength: 44, withPad: " ", startingAt: 0) + String(format: "%7.2f s", perHour))
        }
        print(
            String(
                format: "goal ≤ %g s: %@", Self.goal, worst <= Self.goal ? "met" : "MISSED"))
    }

    private static func settings(keywords count: Int) throws -> AnalysisSettings {
        var hearing = HearingSettings()
        hearing.keywords = Array(ShippedKeywords.names.prefix(count))
        var settings = AnalysisSettings()
        settings.sensesPresence = false
        settings.hearing = try hearing.configuration(tellsUtterances: true)
        return settings
    }
}
