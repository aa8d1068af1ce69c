/// What a voice is for; a group has a gain of its own, and music gives way to speech.
public enum PlaybackGroup: Int, CaseIterable, Sendable, BitwiseCopyable {
    /// Music, which is ducked.
    case music
    /// An assistant's speech.
    case speech
    /// Alarms and other signs.
    case alert

    /// The word for it on command lines and in events.
    public var name: String {
        switch self {
        case .music: "music"
        case .speech: "speech"
        case .alert: "alert"
        }
    }
}
