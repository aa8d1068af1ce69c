import DSP

// What the canceller leaves of the music is about a constant share of what it takes out: the error of
// its regressors and of the lags that it does not have. The share is measured hop by hop as power after
// cancellation, less the noise, over power taken out. A walker adds to the first; so a quantile of many
// hops counts, which he moves only when he walks much of the time.

/// The power that is left of music after cancellation, relative to the power that was taken out.
struct ResidualShare {
    /// Hops that are remembered: 8 s of music.
    static let capacity = 128
    /// Hops before which the share is taken for `unknown` at least.
    static let firstHops = 12
    /// The share while it is unknown, as a power ratio.
    static let unknown: Float = 0.5
    /// What is assumed over the quantile, as a power ratio.
    static let margin: Float = 2
    /// The quantile of the hops that is followed.
    static let quantile = 0.8
    /// Less than this share of the noise cannot be told from none.
    static let blur: Float = 0.1
    /// Power taken out over the noise from which a hop tells the share.
    static let least: Float = 1

    /// The share that is assumed, as a power ratio.
    private(set) var ratio = Self.unknown

    /// Whether enough hops have told it.
    var isKnown: Bool { hops >= Self.firstHops }

    private var shares = Array(repeating: Float(0), count: Self.capacity)
    private var sorted = Array(repeating: Float(0), count: Self.capacity)
    private var hops = 0

    /// Forgets what has been learnt.
    mutating func reset() {
        hops = 0
        ratio = Self.unknown
    }

    /// Takes the next hop's powers, summed over the same bins.
    ///
    /// - Parameters:
    ///   - left: after cancellation.
    ///   - noise: of it that is noise.
    ///   - removed: by cancellation.
    mutating func update(left: Float, noise: Float, removed: Float) {
        guard removed > Self.least * noise, noise > 0 else { return }
        shares[hops % Self.capacity] = max(left - noise, Self.blur * noise) / removed
        hops += 1
        let used = min(hops, Self.capacity)
        for index in 0..<used { sorted[index] = shares[index] }
        let usual = sorted.withUnsafeMutableBufferPointer { sorted in
            var values = UnsafeMutableBufferPointer(rebasing: sorted[0..<used]).mutableSpan
            return OrderStatistics.quantile(Self.quantile, of: &values)
        }
        ratio =
            isKnown ? Self.margin * usual : max(Self.margin * usual, Self.unknown)
    }
}
