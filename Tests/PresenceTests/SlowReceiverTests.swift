import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@testable import Presence

struct SlowReceiverTests {
    private static let grid = StillnessGrid(SlowBaseband.grid)

    private static func receiver() -> SlowReceiver {
        SlowReceiver(grid: grid, minorLength: 128, breathingLength: 312)
    }

    private static func gain(_ taps: [Float], at frequency: Double, rate: Double) -> Double {
        var sum = Complex<Double>.zero
        for (index, tap) in taps.enumerated() {
            let angle = 2 * Double.pi * frequency / rate * Double(index)
            sum += Complex(Double(tap) * cos(angle), -Double(tap) * sin(angle))
        }
        return 20 * log10(sum.length)
    }

    @Test func `slow shifts pass, what folds into them is 79 and 59 dB down`() {
        for step in 0...20 {
            let share = Double(step) / 20
            #expect(abs(Self.gain(Self.grid.minorLowpass, at: 20 * share, rate: 2_000)) < 0.01)
            #expect(
                Self.gain(Self.grid.minorLowpass, at: 42.5 + 957 * share, rate: 2_000) < -79)
            #expect(
                abs(Self.gain(Self.grid.breathingLowpass, at: 2.9 * share, rate: 62.5)) < 0.05)
            #expect(
                Self.gain(Self.grid.breathingLowpass, at: 4.92 + 26 * share, rate: 62.5) < -59)
        }
    }

    @Test func `a decimator is a filter of which every so many values are kept`() {
        var random = GaussianNoise(seed: 2)
        let taps = (0..<37).map { _ in Float(random.next()) }
        let input = (0..<200).map { _ in Complex(Float(random.next()), Float(random.next())) }
        var decimator = ComplexDecimator(coefficients: taps, factor: 8)
        let outputs = input.compactMap { decimator.process($0) }
        #expect(outputs.count == 25)
        for (place, output) in outputs.enumerated() {
            var expected = Complex<Float>.zero
            for (index, tap) in taps.enumerated() where index <= 8 * place {
                expected += input[8 * place - index] * Complex(tap)
            }
            #expect((output - expected).length < 1e-4)
        }
    }

    @Test func `standing clutter leaves minor motion silent and breathing constant`() {
        var receiver = Self.receiver()
        var baseband = SlowBaseband()
        baseband.clutter = 0.3
        receiver.process(baseband.samples(12_000).span)
        #expect(receiver.minorCount > 350 && receiver.breathingCount > 40)
        for sample in receiver.minor { #expect(sample.length < 1e-6) }
        for index in 20..<receiver.breathingCount {
            #expect((receiver.breathing[index] - Complex(0.3)).length < 1e-4)
        }
    }

    @Test func `noise keeps its density`() {
        var receiver = Self.receiver()
        var baseband = SlowBaseband(seed: 5)
        baseband.clutter = 0
        baseband.noise = 0.01
        receiver.process(baseband.samples(80_000).span)
        let power =
            receiver.breathing[20..<300].reduce(0) { $0 + $1.lengthSquared } / 280
        let expected = Self.grid.breathingLowpass.reduce(Float(0)) { $0 + $1 * $1 } * 62.5 * 0.01
        #expect(abs(power / expected - 1) < 0.2)
        #expect(expected > 0.8 * 0.01 * 7.8125 && expected < 0.01 * 7.8125)
    }
}
