import ComplexModule
import Glibc
import RealModule
import Testing

@testable import Presence

struct LinearPredictorTests {
    private static func noise(_ count: Int, seed: UInt64) -> [Complex<Double>] {
        var random = GaussianNoise(seed: seed)
        return (0..<count).map { _ in Complex(random.next(), random.next()) }
    }

    private static func whitened(
        _ samples: [Complex<Double>], order: Int, restraint: Double = 0
    ) -> [Complex<Double>] {
        var predictor = LinearPredictor(
            order: order, restraint: restraint, capacity: samples.count)
        var errors = samples
        predictor.whiten(&errors, count: samples.count)
        return Array(errors[order...])
    }

    private static func correlation(_ samples: [Complex<Double>], lag: Int) -> Double {
        let sum = zip(samples, samples.dropFirst(lag)).reduce(Complex<Double>.zero) {
            $0 + $1.0.conjugate * $1.1
        }
        return sum.length / samples.reduce(0) { $0 + $1.lengthSquared }
    }

    @Test func `a turning phasor leaves nothing, restrained its share`() {
        let phasor = (0..<300).map { index in
            Complex(cos(0.3 * Double(index)), sin(0.3 * Double(index)))
        }
        for error in Self.whitened(phasor, order: 1) { #expect(error.length < 1e-12) }
        // 1 − 1 / 1.05 of the amplitude.
        for error in Self.whitened(phasor, order: 1, restraint: 0.05) {
            #expect(abs(error.length - 0.05 / 1.05) < 1e-12)
        }
    }

    @Test func `coloured noise becomes white`() {
        var coloured = Self.noise(2_000, seed: 3)
        for index in 2..<coloured.count {
            coloured[index] +=
                Complex(1.5) * coloured[index - 1]
                - Complex(0.8) * coloured[index - 2]
        }
        #expect(Self.correlation(coloured, lag: 1) > 0.7)
        let errors = Self.whitened(coloured, order: 4)
        // A correlation of white noise deviates by 1/√2000 = 0.022.
        for lag in 1...4 { #expect(Self.correlation(errors, lag: lag) < 0.08) }
        let power = errors.reduce(0) { $0 + $1.lengthSquared } / Double(errors.count)
        #expect(abs(power - 2) < 0.2)
    }

    @Test func `it is Burg's recursion, said slowly`() {
        let samples = Self.noise(64, seed: 9)
        var forward = samples
        var backward = samples
        for stage in 1...3 {
            let range = stage..<samples.count
            let product = range.reduce(Complex<Double>.zero) {
                $0 + forward[$1] * backward[$1 - 1].conjugate
            }
            let power = range.reduce(0.0) {
                $0 + forward[$1].lengthSquared + backward[$1 - 1].lengthSquared
            }
            let reflection = Complex(-2 / power) * product
            let last = (forward, backward)
            for index in range {
                forward[index] = last.0[index] + reflection * last.1[index - 1]
                backward[index] = last.1[index - 1] + reflection.conjugate * last.0[index]
            }
        }
        for (error, expected) in zip(Self.whitened(samples, order: 3), forward[3...]) {
            #expect((error - expected).length < 1e-12)
        }
    }

    @Test func `silence stays silent`() {
        for error in Self.whitened(Array(repeating: .zero, count: 50), order: 4) {
            #expect(error == .zero)
        }
    }
}
