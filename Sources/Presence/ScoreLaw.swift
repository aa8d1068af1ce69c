import DSP
import Glibc

// The score's law under noise alone.
//
// A windowed FFT bin of white complex Gaussian noise has exponential power. Bins d apart are
// correlated by the window: ρ(d) = |Σ w²[i] e^{2πi·d·i/n}|² / (Σ w²)². The mean of K bins with mean 1
// has variance V = Σᵢⱼ ρ(|i−j|) / K²; it is gamma distributed to good accuracy with shape κ = 1/V,
// and n independent receivers make it n·κ (Satterthwaite 1946). The score is the greatest of B such
// bands, and M hits of N make a motion, so from F false motions an hour:
//
//     F / hops per hour = B(≥ M; N, p)      p = 1 − (1 − q)^B      threshold = Γ⁻¹(q; nκ, 1/nκ)
//
// Frames overlap by half; with the Hann window their powers correlate by 1/36, which is neglected.

/// The score that noise exceeds as often as the false-alarm target allows.
enum ScoreLaw {
    /// Shape of the gamma law of a mean of adjacent bins.
    static func shape(bins: Int, window: Window, count: Int) -> Double {
        let squares = window.coefficients(count: count).map { Double($0) * Double($0) }
        let total = squares.reduce(0, +)
        func correlation(_ distance: Int) -> Double {
            var real = 0.0
            var imaginary = 0.0
            for (index, square) in squares.enumerated() {
                let angle = 2 * Double.pi * Double(distance * index) / Double(count)
                real += square * cos(angle)
                imaginary += square * sin(angle)
            }
            return (real * real + imaginary * imaginary) / (total * total)
        }
        var sum = 0.0
        for first in 0..<bins {
            for second in 0..<bins {
                sum += correlation(abs(first - second))
            }
        }
        return Double(bins * bins) / sum
    }

    /// The chance p for which at least `required` of `window` hits have the chance `target`.
    static func hitProbability(target: Double, required: Int, window: Int) -> Double {
        var low = -60.0
        var high = 0.0
        for _ in 0..<80 {
            let middle = (low + high) / 2
            let chance = Binomial.survival(atLeast: required, of: window, probability: exp(middle))
            if chance < target { low = middle } else { high = middle }
        }
        return exp(low)
    }

    /// The threshold for the greatest of `bands` band powers over the noise, as a power ratio.
    static func threshold(hitProbability: Double, bands: Int, shape: Double) -> Double {
        let perBand = -expm1(log1p(-hitProbability) / Double(bands))
        return GammaDistribution(shape: shape, scale: 1 / shape).quantile(survival: perBand)
    }
}
