/// A jingling bunch of keys: short ringing tones between 15 and 22 kHz.
public struct Keys: Equatable, Sendable {
    /// When they jingle, in seconds.
    public var at: Double
    /// For how long, in seconds.
    public var duration: Double
    /// Strikes per second; above 0, at most 100.
    public var rate: Double
    /// The level of a strike at its onset, in dB SPL at the microphone.
    public var levelSPL: Double

    /// Describes the keys.
    public init(at: Double, duration: Double, rate: Double = 20, levelSPL: Double) {
        self.at = at
        self.duration = duration
        self.rate = rate
        self.levelSPL = levelSPL
    }
}
