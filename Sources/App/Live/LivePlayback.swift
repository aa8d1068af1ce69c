public import AudioCore

/// What is to be played while listening.
public enum LivePlayback {
    /// Nothing.
    case silence
    /// What a rig plays; the stream then has a reference channel.
    case mix(LiveMix)
    /// Another sound, made for the rate that is agreed; a rate in Hz where it has one.
    case sound(sampleRate: Double?, make: (_ sampleRate: Double) throws -> any Playback)
}
