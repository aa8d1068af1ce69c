import AudioCore
import Glibc

/// The share of the music that cancellation leaves, for each level of the music.
///
/// What a loudspeaker does to its tones is more than the regressors hold as soon as the amplifier clips
/// or the cone strikes its stop: then much more is left, but in the loudest moments alone. So there is a
/// share for each 2 dB of the playback's peak.
struct ResidualShares {
    /// Decibels of the playback's peak that share a share.
    static let width = 2.0
    /// Shares: from full scale down to 32 dB below it.
    static let count = 16

    private var shares = Array(repeating: ResidualShare(), count: Self.count)
    private var current = 0

    /// The share that is assumed for the current frame, as a power ratio.
    ///
    /// The next louder one counts too where it is known, for the peak is not known to 2 dB.
    var ratio: Float {
        let louder = max(0, current - 1)
        return max(shares[current].ratio, shares[louder].isKnown ? shares[louder].ratio : 0)
    }

    /// Forgets what has been learnt.
    mutating func reset() {
        for index in shares.indices { shares[index] = ResidualShare() }
        current = 0
    }

    /// Says how loud the playback was when the current frame was heard.
    ///
    /// What is less loud than ever before leaves no more than what is louder.
    ///
    /// - Parameter peak: greatest sample, full scale being 1.
    mutating func tune(to peak: Float) {
        let below = -Decibels(amplitude: Double(max(peak, 1e-6))).value / Self.width
        current = min(max(Int(below), 0), Self.count - 1)
        guard shares[current].hops == 0 else { return }
        for louder in stride(from: current - 1, through: 0, by: -1) where shares[louder].isKnown {
            shares[current] = ResidualShare(like: shares[louder])
            return
        }
    }

    /// Takes one pair of bins of the current frame; see `ResidualShare`.
    mutating func take(
        power: (Float, Float), noise: (Float, Float), removed: (Float, Float)
    ) {
        shares[current].take(power: power, noise: noise, removed: removed)
    }

    /// Times that the bins of the current frame are taken.
    var passes: Int { shares[current].passes }

    /// Ends one pass over the bins.
    mutating func closePass() {
        shares[current].closePass()
    }

    /// Ends the frame.
    mutating func closeHop(least: Float) {
        shares[current].closeHop(least: least)
    }
}
