/// What the world asks of the audio thread, as plain data.
struct MixerCommand: Sendable, BitwiseCopyable {
    /// What a command is about.
    enum Target: Sendable, BitwiseCopyable {
        case voice(VoiceID)
        case group(PlaybackGroup)
        case all

        func contains(_ voice: Voice) -> Bool {
            switch self {
            case .voice(let id): voice.id == id
            case .group(let group): voice.group == group
            case .all: true
            }
        }
    }

    /// What is to be done; gains are amplitudes, durations frames.
    enum Kind: Sendable, BitwiseCopyable {
        /// Hands a retained voice over.
        case play(Unmanaged<Voice>)
        case stop(Target, over: Int)
        case voiceGain(VoiceID, Float, over: Int)
        case groupGain(PlaybackGroup, Float, over: Int)
        case volume(Float, over: Int)
        case duck(Float, over: Int)
        /// Hands a retained probe over; nil is none.
        case probe(Unmanaged<ProbeVoice>?)
        case probeGain(Float)
    }

    /// The frame of the mix from which it holds; `Int.min` is as soon as it can.
    var frame: Int
    var kind: Kind
}
