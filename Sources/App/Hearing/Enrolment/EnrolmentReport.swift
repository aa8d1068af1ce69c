import Foundation
public import Speech

/// What came of enrolling a keyword: for people, and as its model's file.
public struct EnrolmentReport: Sendable {
    /// What events will call the keyword.
    public let keyword: String
    /// What was enrolled, in order.
    public let recordings: [WordRecording]
    /// What was made of it.
    public let enrolment: Enrolment

    private let embedding: (identifier: String, dimension: Int)

    /// Enrols a keyword with the shipped models.
    ///
    /// - Parameter progress: is told the share that is done, 0…1.
    /// - Throws: `AnalysisError` when a shipped model is none.
    public init(
        _ keyword: String, recordings: [WordRecording], progress: (Double) -> Void = { _ in }
    ) throws(AnalysisError) {
        let shipped = try ShippedKeywords.basis()
        let enroller = try ShippedKeywords.enroller()
        self.keyword = keyword
        self.recordings = recordings
        embedding = (shipped.identifier, shipped.basis.embedding.dimension)
        enrolment = enroller.enrol(
            keyword, recordings: recordings.map(\.samples), progress: progress)
    }

    /// Values of the embedding's vectors.
    var dimension: Int { embedding.dimension }

    /// How many of the recordings the keyword holds.
    public var keptCount: Int { enrolment.recordings.count { $0.isKept } }

    /// A line a recording that was good, in order.
    public var lines: [String] {
        zip(recordings, enrolment.recordings).compactMap { recording, result in
            guard let word = result.word, let measures = result.measures, result.faults.isEmpty
            else { return nil }
            let start = Double(word.lowerBound) * EnrolledRecording.frameDuration
            var line = String(
                format: "%@: the word lies at %.2f to %.2f s, %.0f dBFS", recording.name, start,
                start + measures.duration, measures.level)
            if let ratio = measures.signalToNoise {
                line += String(format: ", %.0f dB over the pauses", ratio)
            }
            if let likeness = result.likeness {
                line += String(format: ", alike %.1f", likeness)
            }
            return result.isKept ? line : line + "; left out, for others are more alike"
        }
    }

    /// What is wrong with recordings, a line each, in order.
    public var faults: [String] {
        zip(recordings, enrolment.recordings).flatMap { recording, result in
            result.faults.map { "\(recording.name): \($0.explanation)" }
        }
    }

    /// Writes the keyword's model.
    ///
    /// - Throws: `AnalysisError` when the file cannot be written; one that was there is as it was.
    public func write(to path: String) throws {
        guard let keyword = enrolment.keyword else { return }
        let kept = zip(recordings, enrolment.recordings).filter(\.1.isKept)
        let record = EnrolledKeywordRecord(
            keyword, embedding: embedding.identifier, dimension: embedding.dimension,
            recordings: kept.map { .init(name: $0.name, $1) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(record) + Data("\n".utf8)
        try PendingFile(path: path, contents: data).commit()
    }
}
