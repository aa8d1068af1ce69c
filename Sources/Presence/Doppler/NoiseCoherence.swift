import DSP
import Glibc

// Noise at tones far apart is independent; microphones hear partly the same. With m microphones a tone
// the coherence matrix of their noise has the trace m, and the mean power over all receivers has the
// relative variance
//
//     v = tr C² / (T·m²)      C of one tone, T tones
//
// A sound that all hear beside each one's own noise gives C one great eigenvalue μ, the others being
// alike: tr C² = μ² + (m − μ)² / (m − 1). Its solution for the v that the reference bins show goes from
// μ = 1, all independent, to μ = m, the same channel m times. Forty frames tell v to 5 %, and the root
// makes much of a little: so a tenth is taken off before.

/// How much the receivers' noises have in common.
struct NoiseCoherence: Equatable {
    /// What the variance over that of independent receivers may be by chance: two deviations.
    static let uncertainty = 0.1

    /// Tones, which count as independent.
    let tones: Int
    /// Receivers of a tone, 1 or more.
    let receiversPerTone: Double
    /// The great eigenvalue of a tone's coherence matrix, 1…`receiversPerTone`.
    let common: Double

    /// - Parameters:
    ///   - receivers: how many there are on all tones together.
    ///   - variance: relative variance over the reference bins of the receivers' mean power.
    init(receivers: Int, tones: Int, variance: Double) {
        self.tones = tones
        let count = Double(receivers) / Double(tones)
        receiversPerTone = count
        let trace = min(max(variance * Double(tones) * count * count, count), count * count)
        // μ²·m − 2mμ + m² − (m − 1)·tr C² = 0, the greater root.
        let rest = (count - 1) * (trace / count - 1 - Self.uncertainty)
        common = count > 1 ? min(1 + max(0, rest).squareRoot(), count) : 1
    }

    /// One receiver alone.
    static let single = NoiseCoherence(receivers: 1, tones: 1, variance: 1)

    /// The terms of a mean over some of the tones: what all of a tone hear, and what each hears alone.
    func terms(tones: Int) -> (GammaSum.Terms, GammaSum.Terms) {
        let all = Double(tones) * receiversPerTone
        guard receiversPerTone > 1 else {
            return (.init(factor: 1 / all, count: all), .init(factor: 1, count: 0))
        }
        let rest = (receiversPerTone - common) / (receiversPerTone - 1)
        return (
            .init(factor: common / all, count: Double(tones)),
            .init(
                factor: rest / all,
                count: rest > 1e-6 ? Double(tones) * (receiversPerTone - 1) : 0)
        )
    }
}
