import Foundation

/// Speech whose first and last sound are known, between noise of the recording's own kind; made by
/// `tools/evaluate`.
struct LabelledSpeech: Decodable {
    /// What it is.
    enum Kind: String, Decodable, CaseIterable {
        /// A recorded word whose edges two ways agree on.
        case real
        /// A synthetic phrase whose edges are known to the sample.
        case synthetic

        /// What the figures call it.
        var name: String { self == .real ? "real words" : "synthetic phrases" }
    }

    /// What it may be used for.
    enum Part: String, Decodable {
        /// Constants may be chosen on it.
        case tuning
        /// Other speakers and phrases.
        case test
    }

    var file: String
    var kind: Kind
    var part: Part
    /// Seconds.
    var start: Double
    var end: Double

    /// The samples between its edges, at 16 kHz.
    var samples: Range<Int> {
        Int(start * Double(SpeechSamples.rate))..<Int(end * Double(SpeechSamples.rate))
    }

    /// Whether the voice network is measured on it: all but the phrases that constants are chosen on.
    var isForVoice: Bool { kind == .real || part == .test }

    /// Reads `labels.json` of a folder.
    static func all(in folder: String) throws -> [LabelledSpeech] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/labels.json"))
        return try JSONDecoder().decode([LabelledSpeech].self, from: data)
    }
}
