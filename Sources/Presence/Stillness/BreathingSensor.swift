import Glibc

// A torso at rest moves to and fro by 1 to 6 mm, so its echo's phase turns by 4π·a/λ, up to ±4 rad at
// 20 kHz: neither the phase nor one part of the phasor follows the chest, but the complex echo
// repeats with each breath. So it is its periodicity that is looked for (as in pitch tracking and in
// radar: Li, Lubecke, Boric-Lubecke and Lin 2013), over all carriers and microphones at once.

/// Looks once a second whether the last 16 to 40 seconds repeat themselves as breathing does.
///
/// Real-time safe after `init`.
struct BreathingSensor {
    /// Breaths a minute that are looked for.
    static let rates = 6.0...42.0
    /// Seconds of a look at most: four of the longest breaths.
    static let longestLook = 40.0
    /// Seconds of a look at least.
    static let shortestLook = 16.0
    /// Seconds after a motion, or the start, until the low-passes have forgotten it.
    static let settling = 2.5
    /// Samples of breathing from one look to the next: a second.
    static let lookSamples = 8
    /// Loading of the decorrelation: −10 dB.
    static let loading = 0.1
    /// Strength above which the rate is told.
    static let countable: Float = 1.25
    /// Breaths in the stretch below which the rate is not told.
    static let leastBreaths = 3.0

    /// What a periodicity must exceed.
    let threshold: Float
    /// What the latest look saw; nothing after a restart.
    private(set) var reading = BreathingReading()
    /// The autocorrelation of the latest look.
    private(set) var periodicity: Periodicity

    private let rate: Double
    private let period: BreathingPeriod
    private let longest: Int
    private let shortest: Int
    private let settlingSamples: Int
    private var whitener: EchoWhitener
    private var decorrelation: SeriesDecorrelation
    private var rows: SeriesRows
    /// The first sample that may be looked at.
    private var first = 0
    private var lastLook = 0

    /// - Parameters:
    ///   - falseAlarmsPerHour: looks that noise alone may take for breathing in an hour.
    ///   - receivers: receivers at most.
    init(grid: StillnessGrid, falseAlarmsPerHour: Double, receivers: Int) {
        rate = grid.breathingRate
        longest = Self.sampleCount(grid)
        shortest = Int((Self.shortestLook * rate).rounded())
        settlingSamples = Int((Self.settling * rate).rounded(.up))
        period = BreathingPeriod(
            periods: Int(
                60 * rate / Self.rates.upperBound)...Int(
                    (60 * rate / Self.rates.lowerBound).rounded(.up)))
        threshold = PeriodicityLaw.threshold(
            falseAlarmsPerHour: falseAlarmsPerHour,
            looksPerHour: 3600 * rate / Double(Self.lookSamples), lags: period.periods.count)
        whitener = EchoWhitener(capacity: longest, lags: longest / 2 + 1)
        decorrelation = SeriesDecorrelation(rows: 2 * receivers, loading: Self.loading)
        rows = SeriesRows(rows: 2 * receivers, capacity: longest)
        periodicity = Periodicity(capacity: longest, lags: longest / 2 + 1)
        first = settlingSamples
    }

    /// Samples of breathing that a look reaches back at most.
    static func sampleCount(_ grid: StillnessGrid) -> Int {
        Int((longestLook * grid.breathingRate).rounded())
    }

    /// Begins anew with the samples after `count`, at the start or when somebody has moved.
    mutating func restart(at count: Int) {
        first = count + settlingSamples
        lastLook = count
        reading = BreathingReading()
    }

    /// Looks, if a second has gone by.
    ///
    /// - Returns: whether it has looked; what it saw is in `reading`.
    mutating func step(_ receivers: [SlowReceiver], used: Int) -> Bool {
        guard used > 0 else { return false }
        let count = receivers[0].breathingCount
        guard count - lastLook >= Self.lookSamples else { return false }
        lastLook = count
        let stretch = min(count - first, longest)
        guard stretch >= shortest else { return false }
        look(at: receivers, used: used, count: stretch)
        return true
    }

    private mutating func look(at receivers: [SlowReceiver], used: Int, count: Int) {
        for index in 0..<used {
            whitener.whiten(
                receivers[index].breathing, end: receivers[index].breathingCount, count: count,
                into: &rows, row: 2 * index)
        }
        rows.used = 2 * used
        rows.count = count - EchoWhitener.predictionOrder
        decorrelation.apply(to: &rows)
        periodicity.limit(&rows)
        periodicity.clear()
        periodicity.measureColour(of: rows, lags: period.periods.lowerBound - 1)
        let known = rows.count / 2
        let last = min(period.periods.upperBound, known - 1)
        periodicity.measure(
            rows, lags: period.periods.lowerBound - 1..<last + 1,
            overlap: whitener.trendOverlap)
        var greatest: Float = 0
        for lag in period.periods.lowerBound...last {
            greatest = max(greatest, periodicity.significance[lag])
        }
        reading.strength = greatest / threshold
        reading.isPresent = greatest > threshold
        reading.rate = nil
        guard reading.strength > Self.countable else { return }
        // The multiples of the period lie beyond the longest of them.
        if last + 1 < known {
            periodicity.measure(rows, lags: last + 1..<known, overlap: whitener.trendOverlap)
        }
        guard let found = period.find(in: periodicity.correlation, count: known),
            Double(count) >= Self.leastBreaths * found
        else { return }
        reading.rate = 60 * rate / found
    }
}
