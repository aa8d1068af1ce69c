/// The networks that hearing ships with, as the text of their files.
public enum ShippedModels {
    /// Tells speech from everything else.
    public static let voice = VoiceText.json
    /// The keywords that were trained for everyone, by name.
    public static let keywords: [(name: String, json: String)] = []
}
