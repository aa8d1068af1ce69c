import Foundation

/// Events as records of NIST's Rich Transcription Time Marked format (RT-09 plan, appendix A).
///
/// `SPEAKER` tells when somebody spoke, `LEXEME` which word; nothing else has a place in it.
enum RTTMRecord {
    static func line(_ event: Event) -> String? {
        switch event.data {
        case .utteranceEnded(let data):
            return record("SPEAKER", event, data.start, data.end, "<NA> <NA> speaker <NA> <NA>")
        case .wakeWordDetected(let data), .wakeWordYielded(let data):
            return record(
                "LEXEME", event, data.start, data.end,
                "\(field(data.keyword)) lex speaker \(data.score) <NA>")
        case .selfTestCompleted, .motionStarted, .motionEnded, .occupancyStarted,
            .occupancyEnded, .utteranceStarted, .playbackStarted, .playbackStalled, .playbackEnded,
            .health,
            .simulationRendered:
            return nil
        }
    }

    private static func record(
        _ type: String, _ event: Event, _ start: Double, _ end: Double, _ rest: String
    ) -> String {
        String(format: "%@ %@ 1 %.3f %.3f ", type, recording(event.source), start, end - start)
            + rest
    }

    /// The recording's name without its ending, as scoring tools pair files by.
    private static func recording(_ source: String) -> String {
        let name = source.removingPercentEncoding ?? source
        return field(URL(filePath: name).deletingPathExtension().lastPathComponent)
    }

    /// Fields stand between spaces, so none may hold one.
    private static func field(_ text: String) -> String {
        String(text.map { $0.isWhitespace ? "_" : $0 })
    }
}
