import DSP

// A periodic echo is like itself after one period, two, three … A chest that moves to and fro alike
// is somewhat like itself after half a period too, and noise may raise a later multiple above the
// first. So a candidate is judged by the mean of the peaks at all its multiples: half a period has
// every other one low, noise averages out. The shortest candidate near the best wins, and its
// multiples' places, interpolated by a parabola, give the period by least squares through the origin,
// P = Σ m·τ(m) / Σ m².

/// Finds the period in an autocorrelation.
struct BreathingPeriod {
    /// A peak this share of the greatest may be the period's.
    static let leastPeak: Float = 0.3
    /// A candidate with this share of the best mean may be the period, if it is the shortest.
    static let leastMean: Float = 0.8
    /// How far a multiple is looked for around its place, as a share of the period.
    static let wander = 0.1

    /// The shortest and longest period, in samples.
    let periods: ClosedRange<Int>

    /// The period in samples; nil where no peak stands out.
    ///
    /// - Parameters:
    ///   - correlation: by lag, from the one before the shortest period on.
    ///   - count: lags that are known.
    func find(in correlation: [Float], count: Int) -> Double? {
        let last = min(periods.upperBound, count - 2)
        guard last > periods.lowerBound else { return nil }
        var greatest: Float = 0
        for lag in periods.lowerBound...last { greatest = max(greatest, correlation[lag]) }
        guard greatest > 0 else { return nil }
        var best: Float = 0
        for lag in periods.lowerBound...last
        where isPeak(lag, correlation, above: greatest) {
            best = max(best, follow(lag, in: correlation, count: count).mean)
        }
        for lag in periods.lowerBound...last
        where isPeak(lag, correlation, above: greatest) {
            let candidate = follow(lag, in: correlation, count: count)
            if candidate.mean >= Self.leastMean * best { return candidate.period }
        }
        return nil
    }

    private func isPeak(_ lag: Int, _ correlation: [Float], above greatest: Float) -> Bool {
        correlation[lag] > Self.leastPeak * greatest && correlation[lag] >= correlation[lag - 1]
            && correlation[lag] > correlation[lag + 1]
    }

    /// The period that a peak and its multiples agree on, and their mean height.
    private func follow(
        _ lag: Int, in correlation: [Float], count: Int
    ) -> (period: Double, mean: Float) {
        var period = place(of: lag, in: correlation)
        var moment = period
        var weight = 1.0
        var sum = correlation[lag]
        var multiple = 2
        while true {
            let centre = Int((Double(multiple) * period).rounded())
            let reach = max(1, Int(Self.wander * period))
            guard centre + reach < count - 1 else { break }
            var peak = centre - reach
            for near in centre - reach...centre + reach where correlation[near] > correlation[peak]
            {
                peak = near
            }
            sum += correlation[peak]
            if peak > centre - reach && peak < centre + reach {
                moment += Double(multiple) * place(of: peak, in: correlation)
                weight += Double(multiple * multiple)
                period = moment / weight
            }
            multiple += 1
        }
        return (period, sum / Float(multiple - 1))
    }

    /// A peak's place between the lags, by a parabola through it and its neighbours.
    private func place(of lag: Int, in correlation: [Float]) -> Double {
        let offset = Parabola.offset(
            correlation[lag - 1], correlation[lag], correlation[lag + 1])
        return Double(lag) + Double(offset)
    }
}
