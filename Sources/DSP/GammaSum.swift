import Glibc

// The cumulant generating function of S = Σᵢⱼ λᵢ·fⱼ·Gᵢⱼ with independent Gᵢⱼ of the gamma law of shape
// nⱼ is K(t) = −Σ nⱼ·log(1 − λᵢfⱼt). The saddlepoint t of x solves K′(t) = x, and with
//
//     w = sgn(t)·√(2·(t·x − K(t)))      u = t·√K″(t)
//
// the tail is P(S > x) ≈ Q(w) + φ(w)·(1/u − 1/w) (Lugannani and Rice 1980), right to some per cent of
// itself however far out, where two or three moments are wrong by a factor. At the mean t, w and u are
// zero and the limit is ½ − K‴(0) / (6·√(2π)·K″(0)^1.5).

/// The law of a weighted sum of gamma variables: a quadratic form of complex Gaussian noise.
///
/// Real-time safe but for `init`.
public struct GammaSum: Equatable, Sendable {
    /// Independent terms that share one factor.
    public struct Terms: Equatable, Sendable {
        /// What the terms are multiplied by, above 0.
        public var factor: Double
        /// How many there are, 0 or more; need not be whole.
        public var count: Double

        /// Describes terms.
        public init(factor: Double, count: Double) {
            self.factor = factor
            self.count = count
        }
    }

    private let weights: [Double]
    private let greatest: Double

    /// Describes Σ λᵢ·Gᵢ.
    ///
    /// - Parameter weights: the λᵢ: eigenvalues of the form; positive, at least one. Those below
    ///   10⁻⁹ of the greatest are left out.
    public init(weights: [Double]) {
        let most = weights.max() ?? 0
        precondition(most > 0, "a law needs a weight above zero")
        self.weights = weights.filter { $0 > 1e-9 * most }
        greatest = most
    }

    /// Σ λᵢ.
    public var mean: Double { weights.reduce(0, +) }

    /// What the sum of all weights' terms exceeds with a chance.
    ///
    /// - Parameters:
    ///   - survival: the chance, above 0 and below 1.
    ///   - first: terms that every weight has; at least one.
    ///   - second: further terms that every weight has.
    public func quantile(
        survival: Double, _ first: Terms, _ second: Terms = Terms(factor: 1, count: 0)
    ) -> Double {
        // The chance falls with the saddlepoint, which runs from −∞ to 1 / max λf.
        let end = 1 / (greatest * max(first.factor, second.count > 0 ? second.factor : 0))
        var low = -40.0
        var high = 40.0
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if tail(at: -end * expm1(-middle), first, second) > survival {
                low = middle
            } else {
                high = middle
            }
        }
        return cumulants(at: -end * expm1(-low), first, second).first
    }

    private struct Cumulants {
        var generating = 0.0
        var first = 0.0
        var second = 0.0
        var third = 0.0
    }

    /// K and its derivatives; K′(t) is the x whose saddlepoint t is.
    private func cumulants(at point: Double, _ first: Terms, _ second: Terms) -> Cumulants {
        var sum = Cumulants()
        add(first, at: point, to: &sum)
        if second.count > 0 { add(second, at: point, to: &sum) }
        return sum
    }

    private func add(_ terms: Terms, at point: Double, to sum: inout Cumulants) {
        for weight in weights {
            let scaled = weight * terms.factor
            let ratio = scaled / (1 - scaled * point)
            sum.generating -= terms.count * log1p(-scaled * point)
            sum.first += terms.count * ratio
            sum.second += terms.count * ratio * ratio
            sum.third += 2 * terms.count * ratio * ratio * ratio
        }
    }

    /// P(S > K′(t)).
    private func tail(at point: Double, _ first: Terms, _ second: Terms) -> Double {
        let sum = cumulants(at: point, first, second)
        let exponent = point * sum.first - sum.generating
        let signed = (2 * max(0, exponent)).squareRoot() * (point < 0 ? -1 : 1)
        guard abs(signed) > 1e-3 else {
            let scale = 6 * (2 * Double.pi).squareRoot() * sum.second * sum.second.squareRoot()
            return 0.5 - sum.third / scale - signed / (2 * Double.pi).squareRoot()
        }
        let scaled = point * sum.second.squareRoot()
        let density = exp(-signed * signed / 2) / (2 * Double.pi).squareRoot()
        return 0.5 * erfc(signed / 2.0.squareRoot()) + density * (1 / scaled - 1 / signed)
    }
}
