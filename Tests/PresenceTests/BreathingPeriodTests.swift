import Glibc
import Testing

@testable import Presence

struct BreathingPeriodTests {
    private static let finder = BreathingPeriod(periods: 11...79)

    private static func correlation(_ value: (Double) -> Double) -> [Float] {
        (0..<153).map { Float(value(Double($0))) }
    }

    @Test(arguments: [12.3, 15, 21.7, 31.25, 40.4, 62.5, 77])
    func `a period is found to a thousandth between the lags`(period: Double) throws {
        let correlation = Self.correlation { 0.6 * cos(2 * .pi * $0 / period) }
        let found = try #require(Self.finder.find(in: correlation, count: 153))
        #expect(abs(found / period - 1) < 0.004)
        guard period > 20 && period < 60 else { return }
        #expect(abs(found / period - 1) < 0.001)
    }

    @Test func `likeness at half the period is not taken for the period`() throws {
        let correlation = Self.correlation {
            0.5 * cos(2 * .pi * $0 / 40) + 0.4 * cos(4 * .pi * $0 / 40)
        }
        #expect(abs(try #require(Self.finder.find(in: correlation, count: 153)) - 40) < 0.1)
    }

    @Test func `a multiple that stands higher is not taken for the period`() throws {
        let correlation = Self.correlation { lag in
            cos(2 * .pi * lag / 25) * (lag > 60 ? 0.7 : 0.6)
        }
        #expect(abs(try #require(Self.finder.find(in: correlation, count: 153)) - 25) < 0.1)
    }

    @Test func `where nothing rises there is no period`() {
        #expect(Self.finder.find(in: Self.correlation { _ in 0 }, count: 153) == nil)
        #expect(Self.finder.find(in: Self.correlation { -1 / (1 + $0) }, count: 153) == nil)
        #expect(Self.finder.find(in: Self.correlation { cos($0) }, count: 12) == nil)
    }
}
