import DSP
import Glibc

// The score's law under noise alone.
//
// A windowed FFT bin of white complex Gaussian noise has exponential power. Bins d apart are
// correlated by the window: r(d) = Σ w²[i] cos(2π·d·i/n) / Σ w². With R the matrix of r(|i − j|) the
// mean of K bins, scaled to mean 1, has the cumulants
//
//     κ₂ = tr R² / K²      κ₃ = 2·tr R³ / K³
//
// and the mean over n independent receivers κ₂/n and κ₃/n². Its law is taken for a gamma law moved
// and scaled to these (Hall 1983, Buckley and Eagleson 1988): shape k = 4·κ₂³/κ₃², value
// 1 + √κ₂·(g − k)/√k for g of that gamma law. A gamma law of the first two alone has too light a
// tail. The score is the greatest of B such bands, and M hits of N make a motion, so from F false
// motions an hour:
//
//     F / hops per hour = B(≥ M; N, p)      p = 1 − (1 − q)^B      g = Γ⁻¹(q; k, 1)
//
// Frames overlap by half; with the Hann window their powers correlate by 1/36, which is neglected.

/// The score that noise exceeds as often as the false-alarm target allows.
enum ScoreLaw {
    /// Second and third cumulant of a band's power in noise; its mean is 1.
    struct Cumulants: Equatable {
        var second: Double
        var third: Double
    }

    /// The cumulants of a mean of adjacent bins.
    static func cumulants(bins: Int, window: Window, count: Int) -> Cumulants {
        let squares = window.coefficients(count: count).map { Double($0) * Double($0) }
        let total = squares.reduce(0, +)
        let correlations = (0..<bins).map { distance in
            squares.enumerated().reduce(0) { sum, term in
                let angle = 2 * Double.pi * Double(distance * term.offset) / Double(count)
                return sum + term.element * cos(angle)
            } / total
        }
        var squareTrace = 0.0
        var cubeTrace = 0.0
        for first in 0..<bins {
            for second in 0..<bins {
                let pair = correlations[abs(first - second)]
                squareTrace += pair * pair
                for third in 0..<bins {
                    cubeTrace +=
                        pair * correlations[abs(second - third)] * correlations[abs(third - first)]
                }
            }
        }
        let size = Double(bins)
        return Cumulants(
            second: squareTrace / (size * size), third: 2 * cubeTrace / (size * size * size))
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
    ///
    /// - Parameters:
    ///   - cumulants: of a band's power at one receiver.
    ///   - receivers: how many independent ones the power is averaged over; need not be whole.
    static func threshold(
        hitProbability: Double, bands: Int, cumulants: Cumulants, receivers: Double
    ) -> Double {
        let perBand = -expm1(log1p(-hitProbability) / Double(bands))
        return power(survival: perBand, cumulants: cumulants, receivers: receivers)
    }

    /// What a band's power in noise exceeds with the chance `survival`; its mean is 1.
    static func power(survival: Double, cumulants: Cumulants, receivers: Double) -> Double {
        let second = cumulants.second / receivers
        let third = cumulants.third / (receivers * receivers)
        let shape = 4 * second * second * second / (third * third)
        let value = GammaDistribution(shape: shape, scale: 1).quantile(survival: survival)
        return 1 + (second / shape).squareRoot() * (value - shape)
    }
}
