// A narrow band of noise as a sum of sinusoids: n frequencies spread evenly over
// rate·(1 ± irregularity), each drawn within its own share of the band, with random phases and
// amplitudes √(1/n), so that the mean square is that of one sinusoid of amplitude 1.

import Glibc

/// An irregular swing about rest, as a pure function of time.
struct SwayCurve {
    private var speeds = SIMD8<Double>.zero
    private var phases = SIMD8<Double>.zero
    private let amplitude: Double
    private let count: Int

    init(rate: Double, irregularity: Double, _ random: inout Xoshiro256) {
        count = irregularity > 0 ? speeds.scalarCount : 1
        amplitude = (1 / Double(count)).squareRoot()
        for index in 0..<count {
            let place = 2 * (Double(index) + random.uniform()) / Double(count) - 1
            speeds[index] = 2 * .pi * rate * (1 + (count > 1 ? irregularity * place : 0))
            phases[index] = 2 * .pi * random.uniform()
        }
    }

    /// The deflection; its mean square over a long time is ½.
    func value(at time: Double) -> Double {
        var sum = 0.0
        for index in 0..<count { sum += sin(speeds[index] * time + phases[index]) }
        return amplitude * sum
    }
}
