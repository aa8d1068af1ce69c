/// What the audio thread tells the world, as plain data.
enum MixerReport: Sendable, BitwiseCopyable {
    case started(VoiceID, frame: Int)
    case stalled(VoiceID, frame: Int)
    /// Hands a retained voice back.
    case ended(
        Unmanaged<Voice>, frame: Int, startFrame: Int?, stallCount: Int,
        PlaybackNotice.EndReason)
}
