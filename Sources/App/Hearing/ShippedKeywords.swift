public import Speech
import SpeechModels

/// The models that hearing ships with.
public enum ShippedKeywords {
    /// The keywords' names.
    public static var names: [String] { ShippedModels.keywords.map(\.name) }

    /// What a keyword is given as, in words: one of the names, or a file.
    public static var rule: String {
        (names + ["the file of a model"]).joined(separator: ", ")
    }

    /// The text of a shipped keyword's model; nil where there is none of this name.
    public static func text(of name: String) -> String? {
        ShippedModels.keywords.first { $0.name == name }?.json
    }

    /// Whether a keyword of this name is shipped.
    public static func contains(_ name: String) -> Bool {
        ShippedModels.keywords.contains { $0.name == name }
    }

    /// Whether a keyword that is given so is the file of a model, not a name.
    static func isFile(_ keyword: String) -> Bool {
        keyword.contains("/") || keyword.contains(".") || keyword == "-"
    }

    /// What tells speech from everything else.
    ///
    /// - Throws: `AnalysisError` when the model is none.
    public static func voice() throws(AnalysisError) -> VoiceModel {
        try ModelFile.voice(ShippedModels.voice, name: "the shipped voice model")
    }

    /// What enrolled keywords are compared in.
    ///
    /// - Throws: `AnalysisError` when the model is none.
    public static func embedding() throws(AnalysisError) -> EmbeddingModel {
        try basis().basis.embedding
    }

    /// What makes keywords of recordings.
    ///
    /// - Throws: `AnalysisError` when a model is none.
    public static func enroller() throws(AnalysisError) -> Enroller {
        Enroller(basis: try basis().basis, voice: try voice())
    }

    /// What keywords are enrolled with, and the identifier of its embedding.
    static func basis() throws(AnalysisError) -> (basis: EnrolmentBasis, identifier: String) {
        try loaded.get()
    }

    /// Read once, for every enrolled keyword needs it.
    private static let loaded = Result { () throws(AnalysisError) in
        try ModelFile.basis(
            embedding: ShippedModels.embedding, background: ShippedModels.background,
            name: "the shipped embedding")
    }

    /// A keyword: a shipped one by its name, any other from its file.
    ///
    /// - Parameter target: false detections that are accepted.
    /// - Throws: `AnalysisError` when there is no such keyword or its file is none.
    public static func keyword(
        _ name: String, _ target: FalseAcceptTarget
    ) throws(AnalysisError) -> Keyword {
        if let model = ShippedModels.keywords.first(where: { $0.name == name }) {
            return try ModelFile.keyword(
                model.json, name: "the shipped keyword \(name)", target)
        }
        guard isFile(name) else {
            throw AnalysisError(
                path: name,
                problem: "no such keyword is shipped: give \(rule)")
        }
        return try ModelFile.keyword(path: name, target)
    }
}
