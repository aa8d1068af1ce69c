import ComplexModule
import DSP
import Foundation
import RealModule
import TestVectors
import Testing

struct ButterworthTests {
    struct Case: Decodable {
        let kind: String
        let order: Int
        let cutoff: Double
        let sampleRate: Double
        let input: [Float]
        let output: [Double]
    }

    static func gain(
        _ sections: [Biquad.Coefficients], at frequency: Double, sampleRate: Double
    ) -> Double {
        let z = Complex<Double>(length: 1, phase: -2 * Double.pi * frequency / sampleRate)
        return sections.reduce(1) { gain, c in
            let numerator = Complex(c.b0) + z * Complex(c.b1) + z * z * Complex(c.b2)
            let denominator = Complex(1) + z * Complex(c.a1) + z * z * Complex(c.a2)
            return gain * (numerator / denominator).length
        }
    }

    @Test func `filtered noise agrees with scipy for every order`() throws {
        let golden = try Golden<Case>("butterworth")
        for example in golden.cases {
            let design =
                example.kind == "lowpass"
                ? Butterworth.lowpass(order:cutoff:sampleRate:)
                : Butterworth.highpass(order:cutoff:sampleRate:)
            var filter = BiquadCascade(
                design(example.order, example.cutoff, example.sampleRate))
            let output = Signal.filtered(example.input) { filter.process(&$0) }
            #expect(
                golden.accepts(output, example.output),
                "\(example.kind) \(example.order) \(example.cutoff)")
        }
    }

    @Test(arguments: 1...9)
    func `every order is 3 decibels down at the cutoff and 1 where it passes`(order: Int) {
        let low = Butterworth.lowpass(order: order, cutoff: 700, sampleRate: 8000)
        let high = Butterworth.highpass(order: order, cutoff: 700, sampleRate: 8000)
        #expect(low.count == (order + 1) / 2 && high.count == low.count)
        #expect(abs(Self.gain(low, at: 700, sampleRate: 8000) - 0.5.squareRoot()) < 1e-12)
        #expect(abs(Self.gain(high, at: 700, sampleRate: 8000) - 0.5.squareRoot()) < 1e-12)
        #expect(abs(Self.gain(low, at: 0, sampleRate: 8000) - 1) < 1e-12)
        #expect(abs(Self.gain(high, at: 4000, sampleRate: 8000) - 1) < 1e-12)
    }

    @Test(arguments: Signal.blockSizes)
    func `the block size changes no bit of a cascade`(size: Int) {
        let samples = Signal.noise(1000)
        let design = Butterworth.highpass(order: 5, cutoff: 30, sampleRate: 48000)
        var blocks = BiquadCascade(design)
        var single = BiquadCascade(design)
        let expected = samples.map { single.process($0) }
        #expect(Signal.filtered(samples, blocksOf: size) { blocks.process(&$0) } == expected)
    }

    @Test func `as many sections as there is room for are one after the other`() {
        let design = Butterworth.lowpass(order: 16, cutoff: 3000, sampleRate: 48000)
        #expect(design.count == BiquadCascade.capacity)
        var cascade = BiquadCascade(design)
        var first = BiquadCascade(Array(design[..<5]))
        var second = BiquadCascade(Array(design[5...]))
        for sample in Signal.noise(200) {
            let wanted = second.process(first.process(sample))
            // Between the two halves it is rounded to single precision.
            #expect(abs(cascade.process(sample) - wanted) < 1e-5)
        }
    }

    @Test func `a reset cascade is a fresh one`() {
        let design = Butterworth.lowpass(order: 4, cutoff: 30, sampleRate: 2000)
        var used = BiquadCascade(design)
        _ = Signal.noise(100).map { used.process($0) }
        used.reset()
        var fresh = BiquadCascade(design)
        for sample in Signal.noise(100, seed: 5) {
            #expect(used.process(sample) == fresh.process(sample))
        }
    }

    @Test func `a settled cascade has no transient`() {
        var low = BiquadCascade(Butterworth.lowpass(order: 5, cutoff: 20, sampleRate: 48000))
        var high = BiquadCascade(Butterworth.highpass(order: 5, cutoff: 20, sampleRate: 48000))
        low.settle(at: -0.5)
        high.settle(at: -0.5)
        for _ in 0..<1000 {
            #expect(abs(low.process(-0.5) + 0.5) < 1e-6)
            #expect(abs(high.process(-0.5)) < 1e-6)
        }
    }
}
