import Glibc

// All in baseband samples, about 2 kHz. The cleaned sample of time t needs regressors of up to
// `advance` after t, later by the features' own latency and, when the microphone hears the music
// before the reference has it, by that lead. The regression learns from times that old, and what is
// cleaned is a hop older still: it has been learnt from when it is cleaned, so that a new note does
// not stand there for a hop before it is known.

/// The delays and lags of the canceller, in baseband samples.
struct CancellerTiming: Equatable, Sendable {
    /// From one lag to the next: 1 ms, enough for features that end at 500 Hz.
    static let step = 2
    /// Lags before the direct sound: 4 ms for the delay's uncertainty and for the filters' skirts.
    static let advance = 8
    /// Lags of the bass: up to 51 ms, which holds the room's early reflections.
    static let bassLags = 56
    /// Lags of the excursion's square: −2 to +13 ms.
    static let squareLags = 16
    /// Lags of the excursion's cube: −2 to +5 ms, for it is faint.
    static let cubeLags = 8
    /// Lags of the squared envelope: −4 to +3 ms about the delay.
    static let envelopeLags = 8
    /// Lags of the bass that the excursion is multiplied by: −2 to +13 ms.
    static let crossLags = 16
    /// What the powers of the excursion begin before the direct sound: 2 ms.
    static let movedAdvance = 4
    /// Lags of the bass that make the excursion: −4 to +7 ms, the cone's own response.
    static let excursionLags = 12
    /// Lags at which most of the energy is expected: −1 to +7 ms.
    static let directLags = -2..<16

    /// Regressors in all.
    static let parameters = bassLags + squareLags + cubeLags + envelopeLags + crossLags

    /// The delays of the microphones after the reference that are possible.
    let delays: ClosedRange<Int>
    /// How old what is learnt is.
    let learningDelay: Int
    /// How old the newest target is: learning filters targets with as many after as before.
    var targetDelay: Int { learningDelay - latency }
    /// How old what is cleaned is.
    let cleaningDelay: Int
    /// How old the excursion is that is computed.
    let excursionDelay: Int
    /// Latency of the features.
    let latency: Int

    /// - Parameters:
    ///   - delays: of the microphones after the reference, in seconds.
    ///   - latency: of the features, in baseband samples.
    init(delays: ClosedRange<Double>, latency: Int, rate: Double) {
        self.delays =
            Int((delays.lowerBound * rate).rounded())...Int((delays.upperBound * rate).rounded())
        self.latency = latency
        // The earliest regressor is the excursion that the bass of `advance` later tells of.
        excursionDelay = max(0, latency + Self.advance - self.delays.lowerBound)
        learningDelay = max(excursionDelay + Self.advance, latency)
        cleaningDelay = learningDelay + BasebandGrid.hop
    }

    /// The lags of all regressors, feature by feature.
    static let lags: [Int] =
        lags(bassLags, before: advance) + lags(squareLags, before: movedAdvance)
        + lags(cubeLags, before: movedAdvance) + lags(envelopeLags, before: advance)
        + lags(crossLags, before: movedAdvance)

    private static func lags(_ count: Int, before: Int) -> [Int] {
        (0..<count).map { $0 * step - before }
    }
}
