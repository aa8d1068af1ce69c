/// What has become of a voice.
public struct PlaybackNotice: Equatable, Sendable {
    /// What happened.
    public enum Kind: Equatable, Sendable {
        /// Its first frame was played.
        case started
        /// It had nothing to play although it had not ended; silence is played until it has.
        case stalled
        /// It is gone: its first frame, nil when it was never played, how often it stalled, and why.
        case ended(startFrame: Int?, stallCount: Int, EndReason)
    }

    /// Why a voice ended.
    public enum EndReason: Equatable, Sendable, BitwiseCopyable {
        /// It was played to its end.
        case finished
        /// It was stopped.
        case stopped
        /// Its source failed; what was good before has been played.
        case failed
    }

    /// The voice.
    public let voice: VoiceID
    /// The frame of the mix: the first that was played, the first missing, the one after the last.
    public let frame: Int
    /// What happened.
    public let kind: Kind
}
