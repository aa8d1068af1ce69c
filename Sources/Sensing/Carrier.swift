/// A tone of the probe as a microphone hears it.
public struct Carrier: BitwiseCopyable, Equatable, Sendable {
    /// Frequency in Hz.
    public var frequency: Double
    /// Carrier-to-noise density: carrier power over the noise power in 1 Hz beside it, in dB·Hz.
    public var carrierToNoiseDensity: Double
    /// Level of the tone in dBFS; a full-scale sine is 0.
    public var level: Double

    /// Creates a carrier from its measured figures.
    public init(frequency: Double, carrierToNoiseDensity: Double, level: Double) {
        self.frequency = frequency
        self.carrierToNoiseDensity = carrierToNoiseDensity
        self.level = level
    }

    /// The noise power in 1 Hz beside the tone, in dBFS/Hz.
    public var noiseDensity: Double { level - carrierToNoiseDensity }
}
