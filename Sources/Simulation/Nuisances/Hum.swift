/// Mains hum: a fundamental and its harmonics, each 6 dB below the one before.
public struct Hum: Equatable, Sendable {
    /// The fundamental in Hz.
    public var frequency: Double
    /// The level of the fundamental in dB SPL at the microphone.
    public var levelSPL: Double
    /// How many partials sound, the fundamental included; 1…40.
    public var harmonics: Int

    /// Describes hum.
    public init(frequency: Double = 50, levelSPL: Double, harmonics: Int = 5) {
        self.frequency = frequency
        self.levelSPL = levelSPL
        self.harmonics = harmonics
    }
}
