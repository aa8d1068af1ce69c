/// What something is played for.
public enum PlaybackGroupData: String, Codable, Sendable {
    /// Music, which gives way to speech.
    case music
    /// An assistant's speech.
    case speech
    /// An alarm or another sign.
    case alert
}
