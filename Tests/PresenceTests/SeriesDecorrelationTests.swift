import Testing

@testable import Presence

struct SeriesDecorrelationTests {
    private static func rows(_ count: Int, _ values: [[Double]]) -> SeriesRows {
        var rows = SeriesRows(rows: values.count, capacity: count + 5)
        rows.used = values.count
        rows.count = count
        for (row, series) in values.enumerated() {
            for index in 0..<count { rows[row, index] = Float(series[index]) }
        }
        return rows
    }

    private static func noise(_ count: Int, seed: UInt64) -> [Double] {
        var random = GaussianNoise(seed: seed)
        return (0..<count).map { _ in random.next() }
    }

    @Test func `series become uncorrelated and of unit power`() {
        let source = (1...4).map { Self.noise(200, seed: $0) }
        var mixed = source
        for row in 0..<4 {
            for index in 0..<200 {
                let common = 30 * source[0][index] - source[3][index]
                mixed[row][index] = source[row][index] * Double(row + 1) + common
            }
        }
        var rows = Self.rows(200, mixed)
        var decorrelation = SeriesDecorrelation(rows: 4, loading: 0)
        decorrelation.apply(to: &rows)
        for first in 0..<4 {
            for second in 0..<4 {
                let expected = first == second ? 1.0 : 0
                #expect(abs(rows.product(first, second) / 200 - expected) < 1e-3)
            }
        }
    }

    @Test func `loaded, no series is raised by more than the loading allows`() {
        let loud = Self.noise(200, seed: 1)
        let weak = Self.noise(200, seed: 2)
        let silence = Array(repeating: 0.0, count: 200)
        var rows = Self.rows(200, [loud, loud, silence, zip(loud, weak).map { $0 + 1e-3 * $1 }])
        var decorrelation = SeriesDecorrelation(rows: 4, loading: 0.1)
        decorrelation.apply(to: &rows)
        // Alone: 1 / 1.1 of the power. Said by the first: what the loading leaves of it,
        // (1 − 1/1.1)² of the power over 1.1 − 1/1.1.
        #expect(abs(rows.product(0, 0) / 200 - 1 / 1.1) < 1e-4)
        let rest = 1 - 1 / 1.1
        #expect(abs(rows.product(1, 1) / 200 - rest * rest / (1.1 - 1 / 1.1)) < 1e-4)
        #expect(rows.product(2, 2) == 0)
        #expect(rows.product(3, 3) / 200 < 0.1)
    }

    @Test func `what moves on one line hides nothing across it`() {
        let loud = Self.noise(300, seed: 5).map { 100 * $0 }
        let weak = Self.noise(300, seed: 6)
        var rows = Self.rows(300, [loud, zip(loud, weak).map { 2 * $0 + $1 }])
        var decorrelation = SeriesDecorrelation(rows: 2, loading: 0)
        decorrelation.apply(to: &rows)
        var likeness = 0.0
        for index in 0..<300 { likeness += Double(rows[1, index]) * weak[index] / 300 }
        #expect(likeness > 0.9)
    }
}
