/// What became of the known playback.
public enum PlaybackUse: Equatable, Sendable {
    /// No reference is configured, or no carrier has been listened to.
    case unused
    /// There has been no music in it that could move the cone.
    case silent
    /// There has been music, but no second of it that was loud enough to disturb the carriers.
    case faint
    /// There has been loud music, but not long enough to find it in the recording.
    case searching
    /// There has been music for 10 s, some of it loud, and nothing in the recording follows
    /// it: the wrong file, a delay out of range, or a loudspeaker that it does not disturb.
    case unrecognised
    /// The music is being cancelled.
    ///
    /// - Parameters:
    ///   - delay: of the microphones after the reference, in seconds.
    ///   - suppression: power of the modulation before over after, in dB; noise counts on both sides.
    case cancelling(delay: Double, suppression: Double)
}
