/// The networks and keywords that hearing ships with, as the text of their files.
public enum ShippedModels {
    /// Tells speech from everything else.
    public static let voice = VoiceText.json
    /// What enrolled keywords are compared in.
    public static let embedding = EmbeddingText.json
    /// Ordinary speech in the embedding.
    public static let background = BackgroundText.json
    /// The keywords that were made for everyone, by name.
    public static let keywords = [
        (name: "alexa", json: AlexaText.json), (name: "computer", json: ComputerText.json),
        (name: "jarvis", json: JarvisText.json), (name: "noctule", json: NoctuleText.json),
    ]
}
