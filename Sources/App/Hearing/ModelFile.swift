public import Speech

import Foundation

/// Model files: readable JSON, versioned, checked before anything of them is used.
public enum ModelFile {
    /// The greatest size of a model file, in bytes; no model comes near it.
    private static let largest = 16 << 20

    /// A voice model from the text of its file.
    ///
    /// - Throws: `AnalysisError` that tells what is wrong.
    public static func voice(_ text: String, name: String) throws(AnalysisError) -> VoiceModel {
        try named(name) { () throws(ModelFault) in
            let data = Data(text.utf8)
            try check(data, is: .voice)
            return try decode(VoiceModelRecord.self, from: data).model()
        }
    }

    /// What keywords are enrolled with, from the texts of an embedding and its background.
    ///
    /// - Returns: it and the identifier of the embedding, which keywords name.
    /// - Throws: `AnalysisError` that tells what is wrong.
    static func basis(
        embedding: String, background: String, name: String
    ) throws(AnalysisError) -> (basis: EnrolmentBasis, identifier: String) {
        try named(name) { () throws(ModelFault) in
            let (embedding, background) = (Data(embedding.utf8), Data(background.utf8))
            try check(embedding, is: .embedding)
            try check(background, is: .background)
            let record = try decode(EmbeddingRecord.self, from: embedding)
            let basis = try record.basis(decode(BackgroundRecord.self, from: background))
            return (basis, record.identifier)
        }
    }

    /// A keyword from the text of its file.
    ///
    /// - Parameters:
    ///   - name: of the file, for errors.
    ///   - target: false detections that are accepted; sets the threshold.
    /// - Throws: `AnalysisError` that tells what is wrong.
    public static func keyword(
        _ text: String, name: String, _ target: FalseAcceptTarget
    ) throws(AnalysisError) -> Keyword {
        try keyword(Data(text.utf8), name: name, target)
    }

    /// A keyword from a file; `-` is standard input.
    ///
    /// - Throws: `AnalysisError` when it cannot be read or is no keyword of this version.
    public static func keyword(
        path: String, _ target: FalseAcceptTarget
    ) throws(AnalysisError) -> Keyword {
        let data: Data
        do throws(SystemFailure) {
            data = try InputBytes.read(path)
        } catch {
            throw AnalysisError(path: path, problem: "cannot be read: \(error.text)")
        }
        return try keyword(data, name: path, target)
    }

    private static func keyword(
        _ data: Data, name: String, _ target: FalseAcceptTarget
    ) throws(AnalysisError) -> Keyword {
        let format = try named(name) { () throws(ModelFault) in
            try check(data, is: .keyword, .enrolled)
        }
        let shipped = try ShippedKeywords.basis()
        return try named(name) { () throws(ModelFault) in
            guard format == .enrolled else {
                return .trained(
                    try decode(KeywordRecord.self, from: data).keyword(
                        target, embedding: shipped.basis.embedding,
                        identifier: shipped.identifier))
            }
            return .enrolled(
                try decode(EnrolledKeywordRecord.self, from: data).keyword(
                    target, basis: shipped.basis, identifier: shipped.identifier))
        }
    }

    @discardableResult
    private static func check(
        _ data: Data, is formats: ModelHeader.Format...
    ) throws(ModelFault) -> ModelHeader.Format {
        guard data.count <= largest else {
            throw ModelFault("it is of \(data.count) bytes, no model is: give a keyword's file")
        }
        let found = try decode(ModelHeader.self, from: data).checked()
        guard formats.contains(found) else {
            let wanted = formats.map(\.rawValue).joined(separator: " or ")
            throw ModelFault("it is a \(found.rawValue), and a \(wanted) is wanted here")
        }
        return found
    }

    private static func decode<Record: Decodable>(
        _ type: Record.Type, from data: Data
    ) throws(ModelFault) -> Record {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch let error as DecodingError {
            throw ModelFault("it is no model of Noctule: \(words(error))")
        } catch {
            throw ModelFault("it is no model of Noctule: \(error.localizedDescription)")
        }
    }

    private static func words(_ error: DecodingError) -> String {
        func place(_ context: DecodingError.Context) -> String {
            context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
                .joined(separator: ".")
        }
        switch error {
        case .keyNotFound(let key, let context):
            return "`\((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))` "
                + "is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "`\(place(context))` is of another type"
        case .dataCorrupted(let context):
            return context.codingPath.isEmpty
                ? "it is not JSON" : "`\(place(context))`: \(context.debugDescription)"
        @unknown default:
            return error.localizedDescription
        }
    }

    private static func named<Result>(
        _ name: String, _ body: () throws(ModelFault) -> Result
    ) throws(AnalysisError) -> Result {
        do {
            return try body()
        } catch {
            throw AnalysisError(path: name, problem: error.problem)
        }
    }
}
