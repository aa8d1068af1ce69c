import ComplexModule
import Glibc
import RealModule
import Testing

@testable import Presence

struct ImpulseGateTests {
    private static let grid = BasebandGrid(sampleRate: 48_000)

    /// White noise of power 1 with pulses of three samples added.
    private static func noise(
        count: Int, pulses: [Int] = [], amplitude: Float = 0, seed: UInt64 = 1
    ) -> [Complex<Float>] {
        var random = GaussianNoise(seed: seed)
        var samples = (0..<count).map { _ in
            Complex(Float(random.next()), Float(random.next())).multiplied(
                by: Float(0.5).squareRoot())
        }
        for pulse in pulses {
            samples[pulse] += Complex(amplitude, 0)
            samples[pulse - 1] += Complex(amplitude / 2, 0)
            samples[pulse + 1] += Complex(amplitude / 2, 0)
        }
        return samples
    }

    /// What comes out for each sample; nil where it was left out.
    private static func passed(_ samples: [Complex<Float>]) -> [Complex<Float>?] {
        var gate = ImpulseGate(grid: grid)
        let tail = Array(repeating: Complex<Float>(1, 0), count: gate.delay)
        let late = (samples + tail).map { gate.process($0) }
        return zip(samples, late.dropFirst(gate.delay)).map { $0 == $1 ? $1 : nil }
    }

    @Test func `noise alone passes unchanged but for less than one sample in a thousand`() {
        let samples = Self.noise(count: 100_000)
        let left = Self.passed(samples).count { $0 == nil }
        // Five for each of ten that pass the threshold, some of which lie side by side.
        #expect(left > 0 && left < 100)
    }

    @Test func `pulses twenty times a second are left out, and little beside them`() {
        let pulses = Array(stride(from: 1_000, to: 19_000, by: 100))
        let passed = Self.passed(Self.noise(count: 20_000, pulses: pulses, amplitude: 15))
        #expect(pulses.allSatisfy { passed[$0] == nil })
        #expect(passed.count { $0 == nil } < 15 * pulses.count)
        let power = passed[1_000...].reduce(Float(0)) { $0 + ($1 ?? .zero).lengthSquared }
        #expect(power / 19_000 < 1.02)
    }

    @Test(arguments: [20.0, 150, 320], [3.0, 100] as [Float])
    func `who moves is no pulse, however near`(shift: Double, amplitude: Float) {
        let samples = Self.noise(count: 4_000).enumerated().map { index, noise in
            let angle = Float(2 * .pi * shift * Double(index) / Self.grid.rate)
            return index < 2_000 ? noise : noise + Complex(length: amplitude, phase: angle)
        }
        // But for the moment at which the echo begins at once, as no body's does.
        #expect(Self.passed(samples)[2_100...].count { $0 == nil } < 30)
    }

    @Test func `noise that grows is let through, and told as a burst`() {
        var gate = ImpulseGate(grid: Self.grid)
        let samples = Self.noise(count: 4_000)
        var shares: [Float] = []
        var left = 0
        for (index, sample) in samples.enumerated() {
            let loud = index < 2_048 ? sample : sample.multiplied(by: 30)
            if gate.process(loud) == .zero, index >= 2_148 { left += 1 }
            if index % 128 == 127 { shares.append(gate.closeHop()) }
        }
        #expect(shares[4..<16].allSatisfy { $0 < 0.2 })
        #expect(shares[16] > NoiseFloor.burst)
        #expect(left < 200)
    }

    @Test func `reset equals fresh, silence is silence`() {
        var gate = ImpulseGate(grid: Self.grid)
        var fresh = ImpulseGate(grid: Self.grid)
        for sample in Self.noise(count: 700, pulses: [500], amplitude: 50, seed: 2) {
            _ = gate.process(sample)
        }
        gate.reset()
        #expect((0..<700).allSatisfy { _ in gate.process(.zero) == .zero })
        gate.reset()
        for sample in Self.noise(count: 3_000, pulses: [900], amplitude: 30) {
            #expect(gate.process(sample) == fresh.process(sample))
        }
    }
}
