import App
import Foundation
import Speech

/// What hearing costs: speech and three keywords, on noise, at two rates.
struct HearingBenchmark {
    /// Minutes of the recording.
    private static let minutes = 10
    /// What hearing may cost, in CPU seconds for an hour of audio.
    private static let goal = 10.0
    private static let keywords = ["alexa", "computer", "jarvis"]

    let runs: Int
    let folder: URL

    func run() throws {
        print(
            "Hearing of \(Self.minutes) minutes, mono: CPU seconds for an hour of audio, "
                + "median of \(runs)")
        let path = folder.appendingPathComponent("hearing.wav").path
        try LongRecording.write(LongRecording.bare, to: path, minutes: Self.minutes)
        var worst = 0.0
        for count in [0, 1, Self.keywords.count] {
            var settings = AnalysisSettings()
            settings.sensesPresence = false
            var hearing = HearingConfiguration(voice: try ShippedKeywords.voice())
            hearing.keywords = try Self.keywords.prefix(count).map {
                try ShippedKeywords.keyword($0, falseAccepts: 0.5)
            }
            settings.hearing = hearing
            let used = settings
            let seconds = try Stopwatch.median(runs) { try Stages.analyze(path, used) }
            let perHour = seconds * 60 / Double(Self.minutes)
            worst = max(worst, perHour)
            print(
                "speech and \(count) keywords, from 48 kHz".padding(
                    toLength: 44, withPad: " ", startingAt: 0) + String(format: "%7.2f s", perHour))
        }
        print(
            String(
                format: "goal ≤ %g s: %@; peak memory of all so far %.1f MB", Self.goal,
                worst <= Self.goal ? "met" : "MISSED", Usage.peakMemory))
    }
}
