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

    /// For the step to belong to the beginning of speech whose loudest step has the power
    /// `loudest`: little is asked of the network, but weaker than 24 dB below is breath and click.
    func onset(loudest: Float) -> Float {
        let heard = (logOdds + 2.5) / 2 + clipped((excess - 2) / 2) / 2
        let below = 10 * log10f((power + 1e-12) / (loudest + 1e-12))
        return clipped(min(heard, (below + 24) / 6))
    }

    private func clipped(_ value: Float) -> Float { min(max(value, -1), 1) }
}
