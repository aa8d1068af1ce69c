import Glibc

// Goals, in this order: relative accuracy far out in the upper tail, where detection thresholds
// lie; the whole range of shapes that averaged spectra have (1/2 … 10⁴); brevity.

/// The gamma distribution, which a mean of noise powers follows: density ∝ x^(k−1)·e^(−x/θ).
///
/// One periodogram bin of white noise has shape 1; the mean of n independent ones has shape n and
/// scale mean / n. The chi-squared distribution with d degrees of freedom has shape d / 2, scale 2.
public struct GammaDistribution: Equatable, Sendable {
    /// The shape k, greater than 0.
    public let shape: Double
    /// The scale θ, greater than 0; the mean is k·θ.
    public let scale: Double

    /// Creates a distribution.
    ///
    /// - Precondition: both are finite and greater than 0.
    public init(shape: Double, scale: Double) {
        precondition(shape > 0 && shape.isFinite, "a gamma distribution's shape is above 0")
        precondition(scale > 0 && scale.isFinite, "a gamma distribution's scale is above 0")
        self.shape = shape
        self.scale = scale
    }

    /// The probability of a value above `x`, Q(k, x/θ), with a relative error below 10⁻⁹.
    ///
    /// Holds down to probabilities of 10⁻³⁰⁰ and for shapes up to 10⁴.
    public func survival(_ x: Double) -> Double {
        IncompleteGamma(shape: shape, x: x / scale).upper
    }

    /// The value that is exceeded with probability `p`: the inverse of `survival`.
    ///
    /// Relative error below 10⁻⁸ for p from 10⁻³⁰⁰ up.
    ///
    /// - Parameter p: 1 or more gives 0; 0 or less gives infinity.
    public func quantile(survival p: Double) -> Double {
        guard p < 1 else { return 0 }
        guard p > 0 else { return .infinity }

        // Newton's method for the logarithm of the smaller tail as a function of u = ln x, where
        // both tails are smooth and monotonic; bisection whenever a step leaves the bracket.
        let isUpper = p <= 0.5
        let target = log(isUpper ? p : 1 - p)
        func excess(_ u: Double) -> (value: Double, slope: Double) {
            let gamma = IncompleteGamma(shape: shape, x: exp(u))
            let tail = isUpper ? gamma.upper : gamma.lower
            let slope = gamma.density * exp(u) / tail
            return isUpper ? (target - log(tail), slope) : (log(tail) - target, slope)
        }

        var low = log(shape)
        var high = low
        var width = 1.0
        while excess(low).value > 0 {
            low -= width
            width *= 2
        }
        width = 1
        while excess(high).value < 0 {
            high += width
            width *= 2
        }
        var u = (low + high) / 2
        for _ in 0..<200 where high - low > 1e-14 * max(1, u.magnitude) {
            let (value, slope) = excess(u)
            if value < 0 { low = u } else { high = u }
            let next = u - value / slope
            let isInside = next > low && next < high
            let step = (isInside ? next : (low + high) / 2) - u
            u += step
            if isInside && step.magnitude < 1e-13 * max(1, u.magnitude) { break }
        }
        return scale * exp(u)
    }
}
