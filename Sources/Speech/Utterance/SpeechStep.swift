import Glibc

// How much a step speaks for speech, within ±1: the network's log-odds together with how far the
// bands stand over their noise. The log-odds follow speech late and go out late in noise; the bands
// show a weak beginning that the network does not trust yet, but also everything else that sounds.

/// What is known of one step.
struct SpeechStep: Equatable, Sendable {
    /// ln(p / (1 − p)) of the probability of speech.
    var logOdds: Float = Self.least
    /// The mean over the bands of their level over the noise, as `BandFloor` tells it, in dB.
    var excess: Float
    /// The mean square.
    var power: Float
    /// The mean square in the bands that speech is understood by.
    var speechPower: Float = 0

    /// Log-odds beyond these tell nothing more: probabilities of 0.0001 and 0.9999.
    private static let least: Float = -9.21

    /// The log-odds of a probability; of none, the least.
    static func logOdds(_ probability: Float) -> Float {
        guard probability > 1e-4 else { return least }
        return probability < 1 - 1e-4 ? logf(probability / (1 - probability)) : -least
    }

    /// For an utterance to begin: both the network and the bands count.
    var beginning: Float { clipped(logOdds / 2 + clipped((excess - 2) / 2)) }

    /// For an utterance to go on: the network alone, which in noise falls below 0.85 as soon as
    /// nobody speaks, and far later to nothing.
    var continuing: Float { clipped(logOdds - 1.75) }

    /// For the step to belong to an utterance whose onset is sought: the log-odds that it does, as
    /// logistic regression tells them, but no less than −1, for there are closures within words.
    ///
    /// - Parameters:
    ///   - ahead: the mean log-odds of speech in the three steps behind it, within ±7.
    ///   - loudest: the level of the utterance's loudest step, in dB.
    ///   - noise: that of the noise before it, in dB.
    func onset(ahead: Float, loudest: Float, noise: Float) -> Float {
        let below = min(max(level - loudest, -40), 0)
        let above = min(max(level - noise, 0), 15)
        let evidence =
            0.25 * clippedLogOdds + 0.45 * ahead + 0.13 * below + 0.14 * above + 1.2
        return min(max(evidence, -1), 2)
    }

    /// The log-odds within ±7.
    var clippedLogOdds: Float { min(max(logOdds, -7), 7) }

    /// The power in dB.
    var level: Float { Self.level(power) }

    /// A mean square in dB; −120 for none.
    static func level(_ power: Float) -> Float { 10 * log10f(power + 1e-12) }

    private func clipped(_ value: Float) -> Float { min(max(value, -1), 1) }
}
