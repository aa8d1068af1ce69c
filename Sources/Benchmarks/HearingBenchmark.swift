import App
import Foundation
import Speech

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
        let shipped = ShippedKeywords.names.count
        if shipped < 3 {
            print("\(shipped) keywords are shipped: the voice network stands in for others")
        }
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

    /// As many shipped keywords as there are; the voice network, which is of their kind, stands in for
    /// others.
    private static func settings(keywords count: Int) throws -> AnalysisSettings {
        let voice = try ShippedKeywords.voice()
        var hearing = HearingConfiguration(voice: voice)
        hearing.keywords = try ShippedKeywords.names.prefix(count).map {
            try ShippedKeywords.keyword($0, .perHour(0.5))
        }
        while hearing.keywords.count < count {
            hearing.keywords.append(
                .trained(
                    TrainedKeyword(
                        name: "\(hearing.keywords.count)", layers: voice.layers, smoothing: 3,
                        threshold: 1, duration: 0.6, refractory: 1)))
        }
        var settings = AnalysisSettings()
        settings.sensesPresence = false
        settings.hearing = hearing
        return settings
    }
}
