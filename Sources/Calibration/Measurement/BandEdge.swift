import AudioCore
import ComplexModule
import Glibc
import RealModule

/// The frequency at which a rig's response ends abruptly, read from the rising chirp.
///
/// Loudspeakers and microphones fall by tens of dB an octave; codecs, rate converters and noise
/// suppressors by more than 25 dB within 750 Hz.
enum BandEdge {
    /// Hz that share a level.
    private static let width = 250.0
    /// What is abrupt, in dB.
    private static let drop = 25.0
    /// Edges are sought from here up, in Hz.
    private static let lowest = 4_000.0
    /// Bands whose power is not above this many times the noise are not heard.
    private static let heard = 1.5
    /// Bands in which the chirp has less than this share of its mean power tell nothing: its fades.
    private static let leastShare = 0.25

    /// - Parameters:
    ///   - samples: frames of the stretch that the spectrum is of.
    /// - Returns: the last frequency that passes, in Hz; nil where nothing ends abruptly.
    static func edge(
        in spectrum: MarkerSpectrum, samples: Int, sampleRate: Double, noise: NoiseProfile
    ) -> Double? {
        let levels = levels(spectrum, samples, sampleRate, noise)
        var best = (drop: drop, frequency: Double?.none)
        // Band i covers band.lowerBound + i·width … + width.
        for index in levels.indices {
            let frequency = Chirp.band.lowerBound + Double(index) * width
            guard frequency >= lowest, index >= 4, index + 2 < levels.count else { continue }
            let below = levels[index - 4..<index - 1]
            guard below.allSatisfy(\.isHeard) else { continue }
            let mean = below.reduce(0) { $0 + $1.level } / Double(below.count)
            let above = levels[(index + 2)...].filter(\.isPlayed).map(\.level).max()
            if let above, mean - above > best.drop { best = (mean - above, frequency) }
        }
        return best.frequency
    }

    private struct Level {
        /// The response in dB; where it is not heard, what it is at most.
        var level: Double
        var isHeard: Bool
        var isPlayed: Bool
    }

    private static func levels(
        _ spectrum: MarkerSpectrum, _ samples: Int, _ sampleRate: Double, _ noise: NoiseProfile
    ) -> [Level] {
        let mean = spectrum.reference.reduce(0) { $0 + $1 * $1 } / Double(spectrum.reference.count)
        let bins = max(1, Int(width / spectrum.binWidth))
        return stride(from: 0, through: spectrum.response.count - bins, by: bins).map { start in
            var (power, played) = (0.0, 0.0)
            for bin in start..<start + bins {
                power += spectrum.response[bin].lengthSquared
                played += spectrum.reference[bin] * spectrum.reference[bin]
            }
            let frequency =
                (Double(spectrum.bins.lowerBound + start) + Double(bins) / 2) * spectrum.binWidth
            let density = noise.density(at: frequency, halfWidth: NoiseProfile.surroundings)
            // Noise of density N₀ re a full-scale sine has |X|² = N₀·R·n/4 in n samples.
            let floor = max(density * sampleRate * Double(samples) / 4, 1e-20) * Double(bins)
            let isHeard = power > heard * floor
            let level = (isHeard ? power - floor : heard * floor) / max(played, 1e-20)
            return Level(
                level: Decibels(power: level).value, isHeard: isHeard,
                isPlayed: played > leastShare * mean * Double(bins))
        }
    }
}
