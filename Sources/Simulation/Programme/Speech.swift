/// Somebody talking: syllables of a consonant and a vowel, four to six a second, in phrases.
public struct Speech: Equatable, Sendable {
    /// The middle of the voice's fundamental in Hz; 60…400.
    public var pitch: Double

    /// Describes a voice.
    public init(pitch: Double = 120) {
        self.pitch = pitch
    }
}
