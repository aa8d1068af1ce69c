import DSP
import Glibc
import TestVectors
import Testing

struct OrderStatisticsTests {
    struct Case: Decodable {
        let values: [Float]
        let q: Double
        let quantile: Double
    }

    static func quantile(_ q: Double, of values: [Float]) -> Float {
        var copy = values
        var span = copy.mutableSpan
        return OrderStatistics.quantile(q, of: &span)
    }

    @Test func `quantiles agree with numpy`() throws {
        let golden = try Golden<Case>("quantiles")
        for example in golden.cases {
            let value = Self.quantile(example.q, of: example.values)
            #expect(golden.accepts(Double(value), example.quantile))
        }
    }

    @Test func `quantiles at every rank are the sorted values`() {
        let ties = Signal.noise(65).map { ($0 * 3).rounded() }
        let rising = (0..<65).map { Float($0) }
        for values in [Signal.noise(65), ties, rising, rising.reversed()] {
            // Sixty-four intervals: every rank is an exact fraction.
            let found = (0...64).map { Self.quantile(Double($0) / 64, of: values) }
            #expect(found == values.sorted())
        }
    }

    @Test func `the median of an even count is the mean of the middle two`() {
        var values: [Float] = [9, 1, 4, 2]
        var span = values.mutableSpan
        #expect(OrderStatistics.median(&span) == 3)
        #expect(values.sorted() == [1, 2, 4, 9])
    }

    @Test func `values that are not numbers do no harm`() {
        let values = Signal.noise(50).enumerated().map { $0.offset % 3 == 0 ? .nan : $0.element }
        var copy = values
        var span = copy.mutableSpan
        _ = OrderStatistics.median(&span)
        #expect(copy.filter(\.isNaN).count == 17)
        #expect(copy.filter { !$0.isNaN }.sorted() == values.filter { !$0.isNaN }.sorted())
    }

    @Test func `a stretch of an array has its own median, and nothing beside it moves`() {
        var values = Signal.noise(60)
        let before = values
        #expect(OrderStatistics.median(&values, in: 20..<31) == before[20..<31].sorted()[5])
        #expect(Array(values[..<20]) == Array(before[..<20]))
        #expect(Array(values[31...]) == Array(before[31...]))
        #expect(values[20..<31].sorted() == before[20..<31].sorted())
        let whole = Self.quantile(0.5, of: before)
        #expect(OrderStatistics.median(&values) == whole)
        #expect(
            OrderStatistics.quantile(0.25, of: &values, in: 10..<51)
                == Self.quantile(0.25, of: Array(values[10..<51])))
    }

    @Test func `half of an exponential law lies below its median`() {
        #expect(abs(exp(-Double(OrderStatistics.exponentialMedian)) - 0.5) < 1e-7)
    }
}
