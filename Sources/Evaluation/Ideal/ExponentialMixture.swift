import Glibc

// The tail of Σ aₖ·Eₖ, Eₖ independent and exponential with mean 1, by the saddle-point formula of
// Lugannani and Rice (1980). With the cumulant generating function K(t) = −Σ ln(1 − aₖt) and t the
// solution of K′(t) = x:
//
//     P(> x) = Φ̄(w) + φ(w)·(1/u − 1/w)      w = sign(t)·√(2(t·x − K))      u = t·√K″
//
// Its relative error is below a hundredth where many weights are alike, as an echo's are, and at most a
// twelfth, √(2π)/e, where a single one rules.

/// A weighted sum of independent exponential powers: what an energy detector decides on.
struct ExponentialMixture {
    /// The mean of each power; at least one, all above 0.
    let weights: [Double]

    /// The mean of the sum.
    var mean: Double { weights.reduce(0, +) }

    /// The probability of a value above `x`, for `x` above 0.
    func survival(_ x: Double) -> Double {
        // At the mean itself the formula is 0/0.
        let x = abs(x / mean - 1) < 1e-5 ? mean * (1 + 1e-5) : x
        let t = saddle(x)
        var cumulant = 0.0
        var curvature = 0.0
        for weight in weights {
            cumulant -= log1p(-weight * t)
            let slope = weight / (1 - weight * t)
            curvature += slope * slope
        }
        let w = (t < 0 ? -1 : 1) * (2 * max(t * x - cumulant, 0)).squareRoot()
        let u = t * curvature.squareRoot()
        let density = exp(-w * w / 2) / (2 * Double.pi).squareRoot()
        return 0.5 * erfc(w / 2.0.squareRoot()) + density * (1 / u - 1 / w)
    }

    /// The value that is exceeded with probability `p`, a value in the upper tail.
    func quantile(survival p: Double) -> Double {
        var low = mean
        var high = 2 * mean
        while survival(high) > p { high *= 2 }
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if survival(middle) > p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The solution t of K′(t) = x, below 1 / the greatest weight.
    private func saddle(_ x: Double) -> Double {
        var high = (1 - 1e-13) / (weights.max() ?? 1)
        var low = -Double(weights.count) / x
        for _ in 0..<60 {
            let middle = (low + high) / 2
            let slope = weights.reduce(0) { $0 + $1 / (1 - $1 * middle) }
            if slope < x { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
