import Foundation

/// Some minutes of sound that every system hears, and what is known of it.
struct SpeechStream: Codable, Sendable {
    /// What it is for.
    enum Kind: String, Codable {
        /// Speech and pauses: voice activity.
        case voice
        /// Words that are listened for.
        case words
        /// Everything else.
        case negative
    }

    /// A word and the seconds of its recording, with a second behind it.
    struct Word: Codable {
        var keyword: String
        var speaker: String?
        var start: Double
        var end: Double
    }

    /// Between two seconds.
    struct Interval: Codable {
        var start: Double
        var end: Double
    }

    /// In the folder of the streams.
    var file: String
    var kind: Kind
    /// The noise that was added, or what kind of negative it is.
    var condition: String
    /// Seconds.
    var duration: Double
    var words: [Word] = []
    /// Where somebody speaks, in a stream of the kind `voice`.
    var speech: [Interval] = []

    /// The list of a folder.
    static func path(in folder: String) -> URL {
        URL(fileURLWithPath: folder).appendingPathComponent("streams.json")
    }

    /// The streams of a folder.
    static func all(in folder: String) throws -> [SpeechStream] {
        try JSONDecoder().decode([SpeechStream].self, from: Data(contentsOf: path(in: folder)))
    }
}
