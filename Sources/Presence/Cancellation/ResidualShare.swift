import AudioCore
import Glibc

// What the canceller leaves of the music is about a constant share of what it takes out: the error of
// its regressors and of the lags that it does not have. The share is measured hop by hop as power after
// cancellation, less the noise, over power taken out. A walker adds to the first; so the lower quartile
// of the hops counts, which he moves only when he walks three quarters of the time. It is followed by
// stochastic approximation (Robbins and Monro 1951): up by p·step when a hop is above, down by
// (1 − p)·step when it is not, in decibels.

/// The power that is left of music after cancellation, relative to the power that was taken out.
struct ResidualShare: Equatable {
    /// The share before anything is known, in dB.
    static let start = -25.0
    /// Limits of the share, in dB.
    static let limits = -60.0...0
    /// The quantile of the hops that is followed.
    static let quantile = 0.25
    /// Step of the approximation in dB: down by 3.5 dB/s, up by 1.2 dB/s.
    static let step = 0.3
    /// What is assumed over the quantile, in dB: most hops have less than four times as much.
    static let margin = 6.0
    /// Power taken out over the noise from which a hop tells the share: 10 dB.
    static let least: Float = 10

    /// The lower quartile of the share, in dB.
    private(set) var level = Self.start

    /// The share that is assumed, as a power ratio.
    var ratio: Float { Float(Decibels(level + Self.margin).power) }

    /// Takes the next hop's powers, summed over the same bins.
    ///
    /// - Parameters:
    ///   - left: after cancellation.
    ///   - noise: of it that is noise.
    ///   - removed: by cancellation.
    mutating func update(left: Float, noise: Float, removed: Float) {
        guard removed > Self.least * noise, noise > 0 else { return }
        let share = Decibels(power: Double(max(left - noise, 0.01 * noise) / removed)).value
        level += Self.step * (share > level ? Self.quantile : Self.quantile - 1)
        level = min(max(level, Self.limits.lowerBound), Self.limits.upperBound)
    }
}
