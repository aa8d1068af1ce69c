import Glibc
import Testing

@testable import Presence

struct PeriodicityTests {
    private static let none = [Float](repeating: 0, count: 60)

    /// Series of some rows, changed moment by moment.
    private static func rows(
        _ rows: Int, _ count: Int, _ value: (_ row: Int, _ index: Int) -> Float
    ) -> SeriesRows {
        var series = SeriesRows(rows: rows, capacity: count)
        series.used = rows
        series.count = count
        for row in 0..<rows {
            for index in 0..<count { series[row, index] = value(row, index) }
        }
        return series
    }

    @Test func `both figures are those of a slow reference`() {
        var random = GaussianNoise(seed: 4)
        let series = Self.rows(3, 50) { _, _ in Float(random.next()) }
        var periodicity = Periodicity(capacity: 50, lags: 20)
        periodicity.measure(series, lags: 5..<20, overlap: Self.none)
        let power = (0..<3).reduce(0) { $0 + series.product($1, $1) } / 50
        for lag in 5..<20 {
            let products = (0..<50 - lag).map { index in
                (0..<3).reduce(0.0) {
                    $0 + Double(series[$1, index]) * Double(series[$1, index + lag])
                }
            }
            let sum = products.reduce(0, +)
            let squares = products.reduce(0) { $0 + $1 * $1 }
            #expect(
                abs(Double(periodicity.significance[lag]) - sum / squares.squareRoot()) < 1e-4)
            #expect(
                abs(
                    Double(periodicity.correlation[lag]) - sum / Double(products.count) / power)
                    < 1e-5)
        }
        #expect(periodicity.significance[4] == 0)
        periodicity.clear()
        #expect(periodicity.significance.allSatisfy { $0 == 0 })
    }

    @Test func `a limit keeps signs and lets no moment exceed the median`() {
        var random = GaussianNoise(seed: 8)
        let before = Self.rows(2, 101) { _, index in
            Float(random.next()) * (index == 50 ? 1_000 : 1)
        }
        var after = before
        var periodicity = Periodicity(capacity: 101, lags: 1)
        periodicity.limit(&after)
        let magnitudes = (0..<101).map {
            hypotf(before[0, $0], before[1, $0])
        }
        let median = magnitudes.sorted()[50]
        for index in 0..<101 {
            let expected = min(1, median / magnitudes[index])
            for row in 0..<2 {
                #expect(abs(after[row, index] - before[row, index] * expected) < 1e-5)
            }
        }
    }

    @Test func `the dispersion is Bartlett's factor, and divides the variance`() {
        var random = GaussianNoise(seed: 6)
        var last: Float = 0
        // A first-order series of r[j] = 0.6ʲ: 1 + 2·Σ (1 − j/11)·0.36ʲ.
        let series = Self.rows(1, 4_000) { _, _ in
            last = 0.6 * last + 0.8 * Float(random.next())
            return last
        }
        var periodicity = Periodicity(capacity: 4_000, lags: 14)
        periodicity.measure(series, lags: 12..<14, overlap: Self.none)
        let plain = periodicity.significance
        periodicity.measureColour(of: series, lags: 10)
        let expected = (1...10).reduce(Float(1)) {
            $0 + 2 * (1 - Float($1) / 11) * powf(0.36, Float($1))
        }
        #expect(abs(periodicity.dispersion / expected - 1) < 0.1)
        periodicity.measure(series, lags: 12..<14, overlap: Self.none)
        for lag in 12..<14 {
            let ratio = plain[lag] / periodicity.significance[lag]
            #expect(abs(ratio * ratio - periodicity.dispersion) < 1e-3)
        }
    }

    enum Noise: CaseIterable { case white, gusts, twice, oneLine }

    @Test(arguments: Noise.allCases)
    func `in noise of any magnitudes the significance is that of fair coins`(kind: Noise) {
        var random = GaussianNoise(seed: 11)
        var periodicity = Periodicity(capacity: 120, lags: 60)
        var exceedances = [0, 0]
        var total = 0
        for _ in 0..<60 {
            var gust: Float = 1
            var series = Self.rows(4, 120) { _, index in
                if kind == .gusts {
                    gust = index % 17 == 0 ? expf(1.5 * Float(random.next())) : gust
                }
                return Float(random.next()) * gust
            }
            if kind == .twice || kind == .oneLine {
                for index in 0..<120 {
                    for row in 1..<4 {
                        let isCopy = kind == .oneLine || row > 1
                        if isCopy { series[row, index] = series[row - 1, index] * 0.5 }
                    }
                }
            }
            periodicity.limit(&series)
            periodicity.measure(series, lags: 10..<60, overlap: Self.none)
            for lag in 10..<60 {
                total += 1
                if periodicity.significance[lag] > 1 { exceedances[0] += 1 }
                if periodicity.significance[lag] > 2.5 { exceedances[1] += 1 }
            }
        }
        let rates = exceedances.map { Double($0) / Double(total) }
        // Q(1) and Q(2.5), give or take what 3,000 values of which some are alike tell.
        #expect(abs(rates[0] - 0.1587) < 0.03)
        #expect(rates[1] < 0.0125)
    }

    @Test func `thresholds are the Gaussian law's for lags times looks`() {
        // scipy.stats.norm.isf
        for (target, expected): (Double, Float) in [
            (0.01, 2.326_348), (1e-4, 3.719_016), (1e-6, 4.753_424), (1e-9, 5.997_807),
        ] {
            let threshold = PeriodicityLaw.threshold(
                falseAlarmsPerHour: target * 3_600 * 70, looksPerHour: 3_600, lags: 70)
            #expect(abs(threshold - expected) < 1e-5)
        }
    }
}
