import Foundation

/// Events as rows of an Audacity label track; intervals only, and the self-test as a point.
enum AudacityLabel {
    static func line(_ event: Event) -> String? {
        switch event.data {
        case .selfTestCompleted(let data):
            return row(data.at, data.at, "self-test \(data.verdict.rawValue)")
        case .motionEnded(let data):
            let words = [
                "motion", data.direction?.rawValue,
                data.speed.map { String(format: "%.2f m/s", $0) },
                data.range.map { String(format: "%.1f m", $0) },
                data.peakSNR.map { String(format: "%.1f dB", $0) },
            ]
            return row(data.start, data.end, words.compactMap { $0 }.joined(separator: " "))
        case .occupancyEnded(let data):
            let words = [
                "occupied", data.breathingRate.map { String(format: "%.1f /min", $0) },
            ]
            return row(data.start, data.end, words.compactMap { $0 }.joined(separator: " "))
        case .utteranceEnded(let data):
            let label = String(
                format: "speech %.1f dBFS, %.1f dB over noise", data.level, data.signalToNoise)
            return row(data.start, data.end, label)
        case .wakeWordDetected(let data):
            return row(data.start, data.end, String(format: "%@ %.2f", data.keyword, data.score))
        case .wakeWordYielded(let data):
            return row(
                data.start, data.end, "\(data.keyword) yielded to \(data.yieldedTo ?? "another")")
        case .playbackEnded(let data):
            return row(data.start, data.end, "\(data.group.rawValue) \(data.name)")
        case .motionStarted, .occupancyStarted, .utteranceStarted, .playbackStarted,
            .playbackStalled, .health,
            .simulationRendered:
            return nil
        }
    }

    private static func row(_ start: Double, _ end: Double, _ label: String) -> String {
        String(format: "%.6f\t%.6f\t%@", start, end, label)
    }
}
