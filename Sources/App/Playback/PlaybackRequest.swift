public import AudioCore
public import Mixing

/// What somebody asks a running rig to play or to leave, a JSON object a line.
///
/// ```
/// {"command":"play","path":"/srv/dinner.flac","group":"music","gain_db":-6,"loop":true,"queue":true}
/// {"command":"play","path":"/srv/news.mp3","group":"speech","loudness_lufs":-23}
/// {"command":"play","path":"/run/user/1000/pipe","raw":"44100,2,pcm16"}
/// {"command":"stop","group":"music"}
/// {"command":"stop","voice":7}
/// {"command":"volume","gain_db":-12}
/// {"command":"volume"}
/// {"command":"mute","on":true}
/// ```
///
/// A group that is left out is music where something is played, and all otherwise.
public enum PlaybackRequest: Equatable, Sendable {
    /// Play an item, at once or after what its group plays.
    case play(PlaybackItem)
    /// Stop a group; nil is all.
    case stop(PlaybackGroup?)
    /// Stop one voice, by the number that the answer to `play` gave it.
    case stopVoice(Int)
    /// Tell the gain of a group; nil is of everything but the probe.
    case levels(PlaybackGroup?)
    /// Set the gain of a group; nil is of everything but the probe.
    case volume(Decibels, PlaybackGroup?)
    /// Silence everything but the probe, or let it be heard again.
    case mute(Bool)

    /// Gains that may be asked for, in dB.
    public static let gains = -120.0...20
    /// Loudness that may be asked for, in LUFS.
    public static let loudnesses = -60.0...0
}
