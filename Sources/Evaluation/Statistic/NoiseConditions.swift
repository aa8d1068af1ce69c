import AudioCore

/// The noise that a detector's statistic is tried in.
struct NoiseConditions: Sendable {
    /// Frames per second.
    var sampleRate = 8000.0
    /// The carrier in Hz; whole, and at least 1.5 kHz from either end of the band.
    var carrier = 2500.0
    /// Microphones.
    var receivers = 1
    /// The correlation coefficient of any two microphones' noise, in 0…1.
    var correlation = 0.0
    /// The carrier over the noise at the carrier, in dB·Hz.
    var density = 80.0
    /// What the carrier is over full scale, in dB.
    var level = -20.0
    /// The noise density's slope in dB per octave; 0 is white.
    var slope = 0.0

    /// Root mean square of white noise that has the density at the carrier.
    var whiteNoise: Float {
        // A sine of amplitude A has A²/2; noise of variance σ² has 2σ²/rate in 1 Hz.
        let carrierPower = Decibels(level).power / 2
        return Float((carrierPower / Decibels(density).power * sampleRate / 2).squareRoot())
    }
}
