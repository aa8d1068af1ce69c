/// When a voice begins.
public enum PlaybackStart: Equatable, Sendable, BitwiseCopyable {
    /// As soon as it can.
    case now
    /// With the given frame of the mix; at once when that is past.
    case frame(Int)
    /// With the frame after another voice's last, whatever ends that; at once when it has ended.
    case after(VoiceID)
}
