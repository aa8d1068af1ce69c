public import Speech
import SpeechModels

/// The models that hearing ships with.
public enum ShippedKeywords {
    /// What a keyword is given as, in words: one of the names, or a file.
    public static var rule: String {
        (names + ["the file of a model"]).joined(separator: ", ")
    }

    /// The names of the keywords that are shipped.
    public static var names: [String] { ShippedModels.keywords.map(\.name) }

    /// The text of a shipped keyword's model; nil where there is none of this name.
    public static func text(of name: String) -> String? {
        ShippedModels.keywords.first { $0.name == name }?.json
    }

    /// Whether a keyword of this name is shipped.
    public static func contains(_ name: String) -> Bool {
        ShippedModels.keywords.contains { $0.name == name }
    }

    /// What tells speech from everything else.
    ///
    /// - Throws: `AnalysisError` when the model is none.
    public static func voice() throws(AnalysisError) -> VoiceModel {
        try ModelFile.voice(ShippedModels.voice, name: "the shipped voice model")
    }

    /// A keyword: a shipped one by its name, any other from its file.
    ///
    /// - Parameter falseAccepts: false detections an hour that are accepted; above 0.
    /// - Throws: `AnalysisError` when there is no such keyword or its file is none.
    public static func keyword(
        _ name: String, falseAccepts: Double
    ) throws(AnalysisError) -> Keyword {
        if let model = ShippedModels.keywords.first(where: { $0.name == name }) {
            return try ModelFile.keyword(
                model.json, name: "the shipped keyword \(name)", falseAccepts: falseAccepts)
        }
        guard name.contains("/") || name.contains(".") || name == "-" else {
            throw AnalysisError(
                path: name,
                problem: "no such keyword is shipped: give \(rule)")
        }
        return try ModelFile.keyword(path: name, falseAccepts: falseAccepts)
    }
}
