public import AudioCore
import DSP
import Foundation

/// How pure each tone of a probe is: what lies beside it, where motion is felt, against its own power.
public struct ProbePurity: Sendable {
    /// A tone as it was found.
    public struct Tone: Equatable, Sendable {
        /// In Hz.
        public let frequency: Double
        /// Its level in dBFS; a full-scale sine is 0.
        public let level: Decibels
        /// All that lies within the Doppler band on both sides, against the tone.
        public let disturbance: Decibels
    }

    /// From the tone to the band that is looked at, and to that band's end, in Hz.
    public static let dopplerBand = 20.0...400

    /// The tones, in the order in which they were asked for.
    public let tones: [Tone]

    /// Measures tones in a mean power spectrum.
    public init(_ spectrum: borrowing MeanSpectrum, tones frequencies: [Double]) {
        tones = frequencies.map { frequency in
            let reach = Self.dopplerBand.lowerBound
            let tone = spectrum.power(in: frequency - reach...frequency + reach)
            let below = spectrum.power(
                in: frequency - Self.dopplerBand.upperBound...frequency - reach)
            let above = spectrum.power(
                in: frequency + reach...frequency + Self.dopplerBand.upperBound)
            return Tone(
                frequency: frequency, level: Decibels(power: 2 * tone),
                disturbance: Decibels(power: (below + above) / tone))
        }
    }

    /// The worst tone's disturbance; −∞ without tones.
    public var worst: Decibels {
        tones.map(\.disturbance).max() ?? Decibels(-.infinity)
    }
}
