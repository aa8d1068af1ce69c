/// A burst of white Gaussian noise: a clap, a slammed door, a hiss.
public struct NoiseBurst: Equatable, Sendable {
    /// When it starts, in seconds.
    public var at: Double
    /// How long it holds its level, in seconds.
    public var duration: Double
    /// How long it then takes to fall by 60 dB, in seconds; 0 stops within a millisecond.
    public var decay: Double
    /// The level over the whole band up to half the sample rate, in dB SPL at the microphone.
    public var levelSPL: Double

    /// Describes a burst.
    public init(at: Double, duration: Double, decay: Double = 0, levelSPL: Double) {
        self.at = at
        self.duration = duration
        self.decay = decay
        self.levelSPL = levelSPL
    }
}
