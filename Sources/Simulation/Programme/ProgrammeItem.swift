/// Something that the loudspeaker plays for people to hear, together with the probe.
///
/// It is made up from the scene's seed, limited softly to its level, and band-limited to 17.5 kHz.
public struct ProgrammeItem: Equatable, Sendable {
    /// What it is.
    public enum Sound: Equatable, Sendable {
        /// A band with bass, drums and chords.
        case music(Music)
        /// Somebody talking.
        case speech(Speech)
        /// A beeper.
        case alarm(Alarm)
    }

    /// What is heard.
    public var sound: Sound
    /// When it starts, in seconds.
    public var start: Double
    /// When it has faded out, in seconds; nil: it plays to the end.
    public var end: Double?
    /// How long it takes to come and to go, in seconds: half a period of a cosine; 0 is at once.
    public var fade: Double
    /// Where its peaks are limited, in dB relative to digital full scale; −100…0.
    public var level: Double
    /// The changes of its volume, relative to `level`.
    public var volume: [GainStep]

    /// Describes a part of the programme.
    public init(
        _ sound: Sound, start: Double = 0, end: Double? = nil, fade: Double = 0.01,
        level: Double = -12, volume: [GainStep] = []
    ) {
        self.sound = sound
        self.start = start
        self.end = end
        self.fade = fade
        self.level = level
        self.volume = volume
    }

    /// The sound from its own start on, with peaks of about 1.
    func voice(sampleRate: Double, random: Xoshiro256) -> any Voice {
        switch sound {
        case .music(let music): MusicVoice(music, sampleRate: sampleRate, random: random)
        case .speech(let speech): SpeechVoice(speech, sampleRate: sampleRate, random: random)
        case .alarm(let alarm): AlarmVoice(alarm, sampleRate: sampleRate)
        }
    }
}
