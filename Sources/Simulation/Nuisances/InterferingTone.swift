/// A steady tone from another device: a motion detector, a television, a power supply.
public struct InterferingTone: Equatable, Sendable {
    /// The frequency in Hz; between 0 and half the sample rate.
    public var frequency: Double
    /// The level in dB SPL at the microphone.
    public var levelSPL: Double
    /// When it sounds, in seconds; nil: to the end.
    public var start: Double, end: Double?

    /// Describes a tone.
    public init(frequency: Double, levelSPL: Double, start: Double = 0, end: Double? = nil) {
        self.frequency = frequency
        self.levelSPL = levelSPL
        self.start = start
        self.end = end
    }
}
