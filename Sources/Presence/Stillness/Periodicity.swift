import DSP
import Glibc

/// How alike a stretch is to itself later: the autocorrelation of all receivers together.
///
/// Real-time safe after `init`.
struct Periodicity {
    /// The autocorrelation over the power, by lag in samples, in −1…1; zero where not computed.
    private(set) var correlation: [Float]
    /// The self-normalised sum of `PeriodicityLaw`, by lag in samples; zero where not computed.
    private(set) var significance: [Float]

    /// How much larger the sum's variance is than that of white series; at least 1.
    private(set) var dispersion: Float = 1

    private var products: [Float]
    private var magnitudes: [Float]
    private var sorted: [Float]

    /// - Parameters:
    ///   - capacity: samples of the longest stretch.
    ///   - lags: lags that can be computed, from 0.
    init(capacity: Int, lags: Int) {
        correlation = Array(repeating: 0, count: lags)
        significance = Array(repeating: 0, count: lags)
        products = Array(repeating: 0, count: capacity)
        magnitudes = Array(repeating: 0, count: capacity)
        sorted = Array(repeating: 0, count: capacity)
    }

    /// Limits vectors to the median magnitude, so that a jerk counts no more than other moments.
    mutating func limit(_ rows: inout SeriesRows) {
        let count = rows.count
        for index in 0..<count { magnitudes[index] = 0 }
        for row in 0..<rows.used {
            rows.withRow(row) { values in
                for index in 0..<count { magnitudes[index] += values[index] * values[index] }
            }
        }
        for index in 0..<count { sorted[index] = magnitudes[index] }
        let median = OrderStatistics.median(&sorted, in: 0..<count)
        for index in 0..<count {
            magnitudes[index] =
                magnitudes[index] > median ? sqrtf(median / magnitudes[index]) : 1
        }
        for row in 0..<rows.used {
            rows.withMutableRow(row) { values in
                for index in 0..<count { values[index] *= magnitudes[index] }
            }
        }
    }

    /// Computes `dispersion` from what correlation is left up to a lag.
    mutating func measureColour(of rows: SeriesRows, lags: Int) {
        var squares: Float = 0
        for row in 0..<rows.used {
            let power = Float(rows.product(row, row))
            squares += power * power
        }
        dispersion = 1
        guard squares > 0 else { return }
        for lag in 1...lags {
            let taper = 1 - Float(lag) / Float(lags + 1)
            for row in 0..<rows.used {
                let product = rows.withRow(row) { values in
                    var sum: Float = 0
                    for index in lag..<rows.count { sum += values[index] * values[index - lag] }
                    return sum
                }
                dispersion += 2 * taper * product * product / squares
            }
        }
    }

    /// Computes both figures for the lags of a range; the others keep theirs.
    ///
    /// - Parameter overlap: by lag, what was taken from the sum of white series of unit power.
    mutating func measure(_ rows: SeriesRows, lags: Range<Int>, overlap: [Float]) {
        var power: Float = 0
        for row in 0..<rows.used {
            rows.withRow(row) { values in
                for index in 0..<rows.count { power += values[index] * values[index] }
            }
        }
        for lag in lags {
            let length = rows.count - lag
            for index in 0..<length { products[index] = 0 }
            for row in 0..<rows.used { multiply(rows, row: row, lag: lag, length: length) }
            var sum = overlap[lag] * power / Float(rows.count)
            var squares: Float = 0
            for index in 0..<length {
                sum += products[index]
                squares += products[index] * products[index]
            }
            significance[lag] = squares > 0 ? sum / sqrtf(squares * dispersion) : 0
            correlation[lag] =
                power > 0 ? sum / Float(length) / (power / Float(rows.count)) : 0
        }
    }

    /// Forgets every lag.
    mutating func clear() {
        dispersion = 1
        for lag in correlation.indices {
            correlation[lag] = 0
            significance[lag] = 0
        }
    }

    /// Adds a row's products with itself `lag` samples later.
    private mutating func multiply(_ rows: SeriesRows, row: Int, lag: Int, length: Int) {
        rows.withRow(row) { values in
            products.withUnsafeMutableBufferPointer { products in
                for index in 0..<length {
                    products[index] += values[index] * values[index + lag]
                }
            }
        }
    }
}
