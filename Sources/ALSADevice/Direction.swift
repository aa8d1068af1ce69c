internal import CALSA

/// Which way a stream's audio goes.
public enum Direction: String, BitwiseCopyable, CaseIterable, Sendable {
    /// From the microphones.
    case capture
    /// To the loudspeakers.
    case playback

    var code: snd_pcm_stream_t {
        self == .capture ? SND_PCM_STREAM_CAPTURE : SND_PCM_STREAM_PLAYBACK
    }
}
