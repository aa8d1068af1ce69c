import Glibc

// What the canceller leaves of the music is about a constant share s of what it takes out: the error
// of its regressors and of the lags that it does not have. A bin of noise N and removed power R then
// has the mean
//
//     M = N + s·R
//
// What is left lies on both sides of the carrier alike, for it is modulation; whoever walks is on one.
// So the pairs of bins tell it: the lesser of two exponential powers of mean M has mean M/2, and
//
//     q = 2·min(P₊/M₊, P₋/M₋)
//
// has mean 1 with somebody there or not. The likelihood of q is climbed in ln s, each pair weighed by
// what it tells, w = ∂ln M/∂ln s = s·R/M, with a memory λ (Robbins and Monro 1951):
//
//     ln s ← ln s + Σ w·(q − 1) / I      I ← λ·I + Σ w²
//
// Pairs in which noise alone rules tell little. A pair counts for no more than `outlier`.
//
// What is left of a note is no noise, though: it is one line, which stands in a band for as many hops
// as the note lasts, and whose power changes from tone to tone only, exponentially as that of a sum of
// many paths. Its mean over T tones has the gamma law of T terms, whatever the bins and hops, while the
// threshold of `NoiseLaw`, with the survival q, is that of some 8.3·T terms for 5 bins and 3 hops. With
// Qₖ the quantile of the gamma law of k terms and mean 1, a line exceeds the threshold as seldom as noise
// does where its mean counts
//
//     Q_T(q) / Q_8.3T(q)
//
// times: for T = 3 by 3.2 at one false motion in 100 hours, by 2.8 at one an hour. So it counts three
// times.

/// The power that is left of music after cancellation, relative to the power that was taken out.
///
/// Real-time safe.
struct ResidualShare {
    /// The share while nothing is known, as a power ratio.
    static let unknown: Float = 0.5
    /// What is assumed over the share that is found, as a power ratio, for lines are no noise.
    static let margin: Float = 3
    /// What is kept of the information from hop to hop: 2 s.
    static let memory: Float = 0.97
    /// Information that is there at least, so that faint pairs make no great step.
    static let leastInformation: Float = 0.1
    /// The most that a pair of bins counts, over its mean.
    static let outlier: Float = 30
    /// The greatest step of ln s in a hop: 3 dB.
    static let step: Float = 0.7
    /// The same in the first hops: 6 dB.
    static let firstStep: Float = 1.4
    /// Times that each of the first hops is looked at.
    static let firstPasses = 10
    /// The least share, which noise hides: −60 dB.
    static let smallest: Float = 1e-6
    /// Hops after which the share is known.
    static let firstHops = 12
    /// Power taken out over the noise from which on a hop tells the share.
    static let least: Float = 1

    /// Whether enough hops have told it.
    var isKnown: Bool { hops >= Self.firstHops }
    /// The share that is assumed, as a power ratio.
    var ratio: Float { min(Self.margin * share, Self.unknown) }
    /// Hops that have told it.
    private(set) var hops = 0

    private var share = Self.unknown
    private var information: Float = 0
    private var slope: Float = 0
    private var added: Float = 0
    private var lastAdded: Float = 0

    /// Takes one pair of bins of the next hop.
    ///
    /// - Parameters:
    ///   - power: after cancellation, on either side.
    ///   - noise: their means without music, above 0.
    ///   - removed: by cancellation.
    mutating func take(
        power: (Float, Float), noise: (Float, Float), removed: (Float, Float)
    ) {
        let upper = noise.0 + share * removed.0
        let lower = noise.1 + share * removed.1
        let weight = share * (removed.0 / upper + removed.1 / lower) / 2
        let lesser = 2 * min(power.0 / upper, power.1 / lower)
        slope += weight * (min(lesser, Self.outlier) - 1)
        added += weight * weight
    }

    /// Times that the bins of the next hop are taken: while little is known, the step is small.
    var passes: Int { isKnown ? 1 : Self.firstPasses }

    /// Ends one pass over the bins of the hop.
    mutating func closePass() {
        let all = max(Self.memory * information + added, Self.leastInformation)
        let limit = isKnown ? Self.step : Self.firstStep
        share *= exp(min(max(slope / all, -limit), limit))
        share = min(max(share, Self.smallest), Self.unknown)
        lastAdded = added
        (slope, added) = (0, 0)
    }

    /// Ends the hop.
    ///
    /// - Parameter least: the share that is known to be left, as a power ratio.
    mutating func closeHop(least: Float) {
        share = min(max(share, least), Self.unknown)
        information = Self.memory * information + lastAdded
        hops += 1
    }
}
