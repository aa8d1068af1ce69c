import Glibc

// The microphones hear the music `delay` after the reference channel has it, and nobody knows how
// much: buffers, a file that was cut. The bass that the carriers' phases follow is regressed on lags
// over the whole range that is possible; the solution is the response of cone and room. Its greatest
// value is the direct sound's or, where that is faded, a reflection's; the first that is not far below
// it stands at the delay. The question is where the response is, not what it is, so it is damped: a
// ridge of 3 % of the regressors' mean energy trades its shape for less noise. Simulated rigs have the
// peak 22 … 39 dB over the mean of the rest after 2 s of music, where the sidebands are stronger than
// the noise after half a second; other music of the same beat reaches 20 dB.

/// Finds how long after the reference the microphones hear the music.
///
/// Real-time safe but for `init`.
struct DelaySearch: ~Copyable {
    /// Power of the peak over the mean of what is farther away than `near`: 21 dB.
    static let peak = 126.0
    /// The ridge over the regressors' mean energy.
    static let damping = 0.03
    /// Lags on either side that belong to the peak: 12 ms.
    static let near = 12
    /// Solutions one after another that must agree.
    static let agreeing = 4
    /// Lags by which solutions may differ and still agree: 2 ms.
    static let spread = 2
    /// Power over the peak's above which a lag before it is the direct sound's: −6 dB; damping makes
    /// echoes of the peak on both sides that are 10 dB below it.
    static let onset = 0.25
    /// Power over the mean of the rest that a direct sound needs: 10 dB, which noise
    /// exceeds at one lag in 600.
    static let clear = 10.0
    /// Lags before the peak in which the direct sound is looked for: 40 ms.
    static let reach = 40
    /// From the delay to where the cone's response is so far up, in baseband samples: 1 ms.
    static let coneDelay = 2

    /// Lags of the regressors in baseband samples.
    let lags: [Int]

    private var regression: ForgettingLeastSquares
    private var lastPeak = 0
    private var agreed = 0

    init(delays: ClosedRange<Int>) {
        let span = delays.upperBound - delays.lowerBound + 3 * CancellerTiming.advance
        let count = ForgettingLeastSquares.padded(span / CancellerTiming.step + 1)
        lags = (0..<count).map {
            delays.lowerBound - CancellerTiming.advance + $0 * CancellerTiming.step
        }
        regression = ForgettingLeastSquares(
            precision: Array(repeating: 1, count: count), targets: 1)
    }

    mutating func reset() {
        regression.reset()
        agreed = 0
    }

    /// Takes rows of regressors, as many as lags, and the phase in the first place of each target row.
    mutating func accumulate(
        rows: UnsafePointer<Double>, values: UnsafePointer<Double>, count: Int,
        forgetting: Double
    ) {
        regression.accumulate(rows: rows, values: values, count: count, forgetting: forgetting)
    }

    /// Targets in a row, of which the first counts.
    var targets: Int { regression.targets }

    /// Looks at what has been learnt.
    ///
    /// - Returns: the delay in baseband samples once it is certain.
    mutating func look() -> Int? {
        let mean = regression.meanEnergy
        guard mean > 0 else { return nil }
        regression.solve(noise: Self.damping * mean)
        var best = 0
        for index in lags.indices where energy(index) > energy(best) { best = index }
        var sum = 0.0
        var used = 0
        for index in lags.indices where abs(index - best) > Self.near {
            sum += energy(index)
            used += 1
        }
        let isPeak = used == 0 || energy(best) * Double(used) > Self.peak * sum
        agreed = isPeak && abs(best - lastPeak) <= Self.spread ? agreed + 1 : 0
        lastPeak = best
        guard agreed >= Self.agreeing - 1 else { return nil }
        var first = max(0, best - Self.reach)
        let least = max(Self.onset * energy(best), used == 0 ? 0 : Self.clear * sum / Double(used))
        while energy(first) < min(least, energy(best)) { first += 1 }
        return lags[first] - Self.coneDelay
    }

    private func energy(_ index: Int) -> Double {
        let value = regression.solution[index * regression.targets]
        return value * value
    }
}
