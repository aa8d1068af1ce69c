import ComplexModule
import Glibc
import RealModule
import Testing

@testable import Presence

struct TrendTests {
    @Test(arguments: [20, 131, 312])
    func `a polynomial of the degree leaves nothing`(count: Int) {
        var trend = Trend(degree: 3, capacity: 312, lags: 100)
        trend.prepare(count: count)
        var samples = (0..<count).map { index -> Complex<Double> in
            let time = Double(index) / 30
            return Complex(5 - 3 * time + 0.2 * time * time * time, 7 + time * time)
        }
        trend.remove(from: &samples)
        for sample in samples { #expect(sample.length < 1e-9) }
    }

    @Test func `what is orthogonal to polynomials stays, and a second time changes nothing`() {
        var trend = Trend(degree: 3, capacity: 200, lags: 9)
        trend.prepare(count: 200)
        var once = (0..<200).map { index in
            Complex(cos(0.9 * Double(index)), sin(0.9 * Double(index)))
        }
        let before = once
        trend.remove(from: &once)
        for (left, right) in zip(once, before) { #expect((left - right).length < 0.1) }
        var twice = once
        trend.remove(from: &twice)
        for (left, right) in zip(once, twice) { #expect((left - right).length < 1e-12) }
    }

    @Test func `the overlap is what white noise loses`() {
        // The projection's matrix, a unit impulse at a time.
        var trend = Trend(degree: 3, capacity: 40, lags: 20)
        trend.prepare(count: 40)
        var lost = [Double](repeating: 0, count: 20)
        for impulse in 0..<40 {
            var samples = [Complex<Double>](repeating: .zero, count: 40)
            samples[impulse] = Complex(1)
            trend.remove(from: &samples)
            for lag in 1..<20 where impulse + lag < 40 {
                lost[lag] -= samples[impulse + lag].real
            }
        }
        for lag in 1..<20 { #expect(abs(Double(trend.overlap[lag]) - lost[lag]) < 1e-5) }
    }
}
