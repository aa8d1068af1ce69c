import Foundation
import Speech

/// An enrolled keyword as it stands in its file.
struct EnrolledKeywordRecord: Codable {
    /// A recording, with what was made of it.
    struct Recording: Codable {
        /// The file that it was read from; for people.
        var file: String
        /// Where the word lies in it, in seconds; for people.
        var startSeconds: Double
        var endSeconds: Double
        /// The word as it is and in noise.
        var templates: [Template] = []

        init(name: String, _ recording: EnrolledRecording) {
            let word = recording.word ?? 0..<0
            file = name
            startSeconds = Self.seconds(word.lowerBound)
            endSeconds = Self.seconds(word.upperBound)
        }

        private static func seconds(_ frame: Int) -> Double {
            (100 * Double(frame) * EnrolledRecording.frameDuration).rounded() / 100
        }
    }

    struct Template: Codable {
        var ordinaryCost: Double
        var spread: Double
        /// `dimension` numbers a step, in 127ths, bytes in base 64.
        var vectors: Data

        init(_ template: EnrolledKeyword.Template) {
            ordinaryCost = template.ordinaryCost
            spread = template.spread
            vectors = Data(template.vectors.map { UInt8(bitPattern: Int8((127 * $0).rounded())) })
        }
    }

    /// Steps of a template, and recordings of a keyword, that any file may have.
    private static let steps = 1...250
    private static let counts = 1...Enrolment.greatestCount
    /// Medians and spreads over ordinary speech that can be; costs are within 0…2.
    private static let middles = -100.0...100
    private static let spreads = 1e-4...100

    /// Scores that a threshold may have.
    private static let scores = 0.0...100

    var format: String
    var version: Int
    var frontEnd: [String: Double]
    var name: String
    /// The identifier of the embedding that it was enrolled with.
    var embedding: String
    var dimension: Int
    var ordinaryFit: Double
    var fitSpread: Double
    var recordings: [Recording]
    /// What it measured itself, in place of the law of all enrolled keywords.
    var thresholds: MeasuredThresholds?

    /// - Parameters:
    ///   - embedding: its identifier.
    ///   - dimension: of its vectors.
    ///   - recordings: those that the keyword was made of, in order.
    init(
        _ keyword: EnrolledKeyword, embedding: String, dimension: Int, recordings: [Recording]
    ) {
        format = ModelHeader.Format.enrolled.rawValue
        version = ModelHeader.version
        frontEnd = ModelHeader.energies
        name = keyword.name
        self.embedding = embedding
        self.dimension = dimension
        ordinaryFit = keyword.ordinaryFit
        fitSpread = keyword.fitSpread
        self.recordings = recordings
        let count = EnrolledRecording.templateCount
        for index in recordings.indices {
            let templates = keyword.templates[count * index..<count * (index + 1)]
            self.recordings[index].templates = templates.map(Template.init)
        }
    }

    /// The keyword, its threshold that of so many false detections.
    ///
    /// - Parameters:
    ///   - basis: what the program compares keywords in.
    ///   - identifier: of its embedding.
    /// - Throws: when it is none, or was enrolled with another embedding.
    func keyword(
        _ target: FalseAcceptTarget, basis: EnrolmentBasis, identifier: String
    ) throws(ModelFault) -> EnrolledKeyword {
        try ModelFault.check(name: name)
        try ModelFault.check(embedding: embedding, is: identifier)
        guard dimension == basis.embedding.dimension else {
            throw ModelFault("`dimension` is \(dimension), not \(basis.embedding.dimension)")
        }
        guard Self.counts.contains(recordings.count),
            recordings.allSatisfy({ $0.templates.count == EnrolledRecording.templateCount })
        else {
            throw ModelFault(
                "`recordings` holds none, more than \(Self.counts.upperBound), or one without "
                    + "\(EnrolledRecording.templateCount) templates")
        }
        guard Self.middles.contains(ordinaryFit), Self.spreads.contains(fitSpread) else {
            throw ModelFault("`ordinaryFit` or `fitSpread` is outside what keywords have")
        }
        var templates: [EnrolledKeyword.Template] = []
        for record in recordings.flatMap(\.templates) {
            templates.append(try template(record))
        }
        let falseAccepts = target.perHour(
            usual: Enrolment.usualFalseAccepts(templates: templates.count))
        let threshold =
            try thresholds?.threshold(falseAccepts: falseAccepts, in: Self.scores)
            ?? basis.law.threshold(falseAccepts: falseAccepts)
        return EnrolledKeyword(
            name: name, templates: templates, ordinaryFit: ordinaryFit, fitSpread: fitSpread,
            threshold: threshold)
    }

    private func template(_ record: Template) throws(ModelFault) -> EnrolledKeyword.Template {
        guard record.vectors.count % dimension == 0,
            Self.steps.contains(record.vectors.count / dimension)
        else {
            throw ModelFault(
                "`vectors` of a template are not \(Self.steps.lowerBound) to "
                    + "\(Self.steps.upperBound) steps of \(dimension) bytes")
        }
        guard Self.middles.contains(record.ordinaryCost), Self.spreads.contains(record.spread)
        else {
            throw ModelFault(
                "`ordinaryCost` or `spread` of a template is outside what templates have")
        }
        return EnrolledKeyword.Template(
            vectors: record.vectors.map { Float(Int8(bitPattern: $0)) / 127 },
            ordinaryCost: record.ordinaryCost, spread: record.spread)
    }
}
