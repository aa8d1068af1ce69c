import Glibc

/// The regularised incomplete gamma functions P and Q = 1 − P at one place.
struct IncompleteGamma {
    /// P(a, x): the probability of a value up to x.
    let lower: Double
    /// Q(a, x): the probability of a value above x.
    let upper: Double
    /// x^(a−1)·e^(−x) / Γ(a).
    let density: Double

    /// Evaluates the tail that is small without cancellation, the other as its complement.
    init(shape a: Double, x: Double) {
        guard x > 0 else {
            (lower, upper, density) = (0, 1, a < 1 ? .infinity : a == 1 ? 1 : 0)
            return
        }
        guard x.isFinite else {
            (lower, upper, density) = (1, 0, 0)
            return
        }
        density = exp((a - 1) * log(x) - x - lgamma(a).0)
        if x < a + 1 {
            lower = min(1, density * x * Self.series(a, x))
            upper = 1 - lower
        } else {
            upper = min(1, density * x * Self.fraction(a, x))
            lower = 1 - upper
        }
    }

    /// γ(a, x) / (x^a·e^(−x)) = Σ xⁿ / (a·(a+1)…(a+n)), DLMF 8.11.4.
    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        var n = a
        while term > sum * 1e-17 {
            n += 1
            term *= x / n
            sum += term
        }
        return sum
    }

    /// Γ(a, x) / (x^a·e^(−x)) as the even part of DLMF 8.9.2, by Lentz's method.
    private static func fraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / b
        var value = d
        var n = 1.0
        var change = 0.0
        repeat {
            let numerator = -n * (n - a)
            b += 2
            d = numerator * d + b
            d = 1 / (d.magnitude < tiny ? tiny : d)
            c = b + numerator / c
            if c.magnitude < tiny { c = tiny }
            change = c * d
            value *= change
            n += 1
        } while (change - 1).magnitude > 1e-16 * 4 && n < 100_000
        return value
    }
}
