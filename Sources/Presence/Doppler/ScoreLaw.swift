import ComplexModule
import DSP
import Glibc
import RealModule

// The score's law under noise alone.
//
// A band's mean power over K bins and L hops is a quadratic form of windowed FFT bins of white complex
// Gaussian noise. Bin k of one frame and bin l of the frame s samples later are correlated by the
// window,
//
//     r(k, l; s) = Σ w[i]·w[i − s]·e^(j2π((l − k)·i − l·s)/n) / Σ w²
//
// With λ the eigenvalues of the K·L by K·L matrix of these over K·L, the mean of one receiver is a sum
// of exponential variables weighted with λ, and that of several receivers one weighted with the
// products of λ and the eigenvalues of `NoiseCoherence`. `GammaSum` knows its tail. A gamma law of as many moments as one likes has too
// light a tail: with three, noise exceeds the threshold three times as often as asked for.
//
// The score looks at B bands on S scales of L in every hop, and one of them above its threshold is a
// motion. By Boole's inequality F false motions an hour need no more than
//
//     q = F / (c · hops per hour · B · S)
//
// for each with c = 1. Bands and sums overlap, so the inequality is not sharp; what of it comes true is
// a matter of bands and scales alone: from 0.2 at one hop in a thousand to 0.35 at one in a million,
// as `evaluate detector` counts. c = 0.27 serves both.

/// The law of a band's power in noise, whose mean is 1.
struct ScoreLaw: Equatable {
    private let sum: GammaSum

    /// The law of a mean over adjacent bins and successive hops.
    ///
    /// - Parameters:
    ///   - count: samples of a frame.
    ///   - hop: samples from one frame to the next.
    init(bins: Int, hops: Int, window: Window, count: Int, hop: Int) {
        let size = bins * hops
        var matrix = [Complex<Double>](repeating: .zero, count: size * size)
        let weights = window.coefficients(count: count).map(Double.init)
        for shift in 0..<hops {
            for first in 0..<bins {
                for second in 0..<bins {
                    let value = Self.correlation(
                        first, second, shift: shift * hop, weights: weights)
                    for start in 0..<hops - shift {
                        let row = start * bins + first
                        matrix[row * size + (start + shift) * bins + second] = value
                    }
                }
            }
        }
        sum = GammaSum(
            weights: HermitianEigenvalues.of(matrix, size: size).map { $0 / Double(size) })
    }

    /// What noise exceeds with the chance `survival`, over its mean; real-time safe.
    ///
    /// - Parameter tones: over how many of the tones the power is averaged.
    func power(survival: Double, coherence: NoiseCoherence, tones: Int) -> Double {
        let (common, own) = coherence.terms(tones: tones)
        return sum.quantile(survival: survival, common, own) / sum.mean
    }

    /// Motions that come over those that Boole's inequality allows.
    static let overlap = 0.27

    /// The chance with which one threshold may be exceeded in one hop.
    static func survival(
        falseAlarmsPerHour: Double, hopsPerSecond: Double, bands: Int, scales: Int
    ) -> Double {
        min(0.5, falseAlarmsPerHour / (overlap * 3600 * hopsPerSecond * Double(bands * scales)))
    }

    /// The correlation of a bin of one frame with a bin of the frame that begins `shift` later.
    private static func correlation(
        _ first: Int, _ second: Int, shift: Int, weights: [Double]
    ) -> Complex<Double> {
        let turn = 2 * Double.pi / Double(weights.count)
        var sum = Complex<Double>.zero
        var total = 0.0
        for index in weights.indices {
            total += weights[index] * weights[index]
            guard index >= shift else { continue }
            let angle = turn * Double((second - first) * index - second * shift)
            sum += Complex(length: weights[index] * weights[index - shift], phase: angle)
        }
        return Complex(sum.real / total, sum.imaginary / total)
    }
}
