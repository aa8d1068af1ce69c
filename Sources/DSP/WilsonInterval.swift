/// What a count of successes says about the rate behind it: the score interval of Wilson 1927.
///
/// Unlike the rate ± its standard error it stays within 0…1 and says something even when no
/// trial or every trial was a success.
public struct WilsonInterval: Equatable, Sendable {
    /// The lower bound of the rate, in 0…1.
    public let lower: Double
    /// The upper bound of the rate, in 0…1.
    public let upper: Double

    /// Computes the interval; no trials at all give 0…1.
    ///
    /// - Parameters:
    ///   - successes: in 0…`trials`.
    ///   - trials: at least 0.
    ///   - z: the half width in standard deviations of the normal distribution, above 0; 1.96
    ///     stands for a confidence of 95 %.
    public init(successes: Int, trials: Int, z: Double = 1.959963984540054) {
        precondition(
            successes >= 0 && successes <= trials, "successes lie in 0…the number of trials")
        precondition(z > 0, "an interval's half width is above 0")
        guard trials > 0 else {
            (lower, upper) = (0, 1)
            return
        }
        let n = Double(trials)
        let rate = Double(successes) / n
        let centre = rate + z * z / (2 * n)
        let spread = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        lower = successes == 0 ? 0 : max(0, (centre - spread) / scale)
        upper = successes == trials ? 1 : min(1, (centre + spread) / scale)
    }
}
