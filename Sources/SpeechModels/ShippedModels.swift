/// The networks that hearing ships with, as the text of their files.
public enum ShippedModels {
    /// Tells speech from everything else.
    public static let voice = VoiceText.json
    /// What enrolled keywords are compared in.
    public static let embedding = EmbeddingText.json
    /// Ordinary speech in the embedding.
    public static let background = BackgroundText.json
    /// The keywords that were trained for everyone, by name.
    public static let keywords: [(name: String, json: String)] = []
}
