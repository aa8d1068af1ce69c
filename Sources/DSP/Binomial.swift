import Glibc

/// The binomial distribution: successes among independent trials of the same probability.
public enum Binomial {
    /// The probability of at least `k` successes in `n` trials: Σ C(n, i)·pⁱ·(1 − p)ⁿ⁻ⁱ, i = k…n.
    ///
    /// The smaller tail is summed from its largest term, so small results keep a relative error
    /// below 10⁻⁹ for n up to 10⁵. This is the chance that a vote of k out of n detectors, each
    /// with false alarm probability p, is false.
    ///
    /// - Parameters:
    ///   - k: 0 or less gives 1, more than `n` gives 0.
    ///   - n: at least 0.
    ///   - p: in 0…1.
    public static func survival(atLeast k: Int, of n: Int, probability p: Double) -> Double {
        precondition(n >= 0, "a number of trials is at least 0")
        precondition(p >= 0 && p <= 1, "a probability lies in 0…1")
        guard k > 0 else { return 1 }
        guard k <= n else { return 0 }
        guard p > 0 && p < 1 else { return p }

        let odds = p / (1 - p)
        if Double(k) > Double(n) * p {
            // Terms fall with i: the next is (n − i) / (i + 1) · odds times this one.
            var term = mass(k, of: n, probability: p)
            var sum = term
            for i in k..<n where term > sum * 1e-18 {
                term *= Double(n - i) / Double(i + 1) * odds
                sum += term
            }
            return min(1, sum)
        }
        var term = mass(k - 1, of: n, probability: p)
        var sum = term
        for i in stride(from: k - 1, to: 0, by: -1) where term > sum * 1e-18 {
            term *= Double(i) / (Double(n - i + 1) * odds)
            sum += term
        }
        return max(0, 1 - sum)
    }

    /// C(n, k)·pᵏ·(1 − p)ⁿ⁻ᵏ through logarithms.
    private static func mass(_ k: Int, of n: Int, probability p: Double) -> Double {
        let combinations =
            lgamma(Double(n + 1)).0 - lgamma(Double(k + 1)).0 - lgamma(Double(n - k + 1)).0
        return exp(combinations + Double(k) * log(p) + Double(n - k) * log1p(-p))
    }
}
