import Glibc

/// A microphone that hears alike from all directions, with its own noise.
public struct Microphone: Equatable, Sendable {
    /// Where the microphone is.
    public var position: Position
    /// The level of a tone that drives the microphone to a full-scale sine, in dB SPL.
    public var fullScaleSPL: Double
    /// The spectral density of its Gaussian noise, in dB re (20 µPa)²/Hz.
    ///
    /// With a slope, the density at `noiseReferenceFrequency`.
    public var noiseDensity: Double
    /// How the noise density changes with frequency, in dB per octave; −6…6, 0 is white.
    public var noiseSlope: Double

    /// Where a sloped noise has its stated density, in Hz.
    public static let noiseReferenceFrequency = 20_000.0

    /// Describes a microphone.
    public init(
        position: Position, fullScaleSPL: Double = 120, noiseDensity: Double = -12,
        noiseSlope: Double = 0
    ) {
        self.position = position
        self.fullScaleSPL = fullScaleSPL
        self.noiseDensity = noiseDensity
        self.noiseSlope = noiseSlope
    }

    /// The digital RMS value of a sound; a full-scale sine has 1/√2.
    ///
    /// - Parameter level: in dB SPL.
    public func digitalRMS(ofSPL level: Double) -> Double {
        pow(10, (level - fullScaleSPL) / 20) * 0.5.squareRoot()
    }
}
