import DSP
import Foundation
import TestVectors
import Testing

struct FIRTests {
    struct Design: Decodable {
        let cutoff: Double
        let transition: Double
        let attenuation: Double
        let sampleRate: Double
        let beta: Double
        let count: Int
        let firstHalf: [Double]
    }

    struct Filtering: Decodable {
        let coefficients: [Float]
        let factor: Int
        let input: [Float]
        let output: [Double]
    }

    static func gain(_ taps: [Float], at frequency: Double, sampleRate: Double) -> Double {
        // The phase of a symmetric filter is known: what is left is a sum of cosines.
        let middle = Double(taps.count - 1) / 2
        return taps.enumerated().reduce(0) { sum, tap in
            let angle = 2 * Double.pi * frequency / sampleRate * (Double(tap.offset) - middle)
            return sum + Double(tap.element) * cos(angle)
        }
    }

    static func decimated(
        _ decimator: inout PolyphaseDecimator, _ samples: [Float], blocksOf size: Int? = nil
    ) -> [Float] {
        var output: [Float] = []
        Signal.cut(samples, into: size) { block in
            decimator.process(block) { output.append($0) }
        }
        return output
    }

    @Test func `Kaiser low-passes agree with scipy`() throws {
        let golden = try Golden<Design>("fir-designs")
        for example in golden.cases {
            let taps = FIR.lowpass(
                cutoff: example.cutoff, transition: example.transition,
                attenuation: example.attenuation, sampleRate: example.sampleRate)
            #expect(taps.count == example.count)
            let half = example.firstHalf
            #expect(golden.accepts(Array(taps.prefix(half.count)), half))
            #expect(taps == taps.reversed())
            #expect(
                abs(Window.kaiserBeta(attenuation: example.attenuation) - example.beta) < 1e-12)
        }
    }

    @Test func `a low-pass keeps its attenuation within a decibel in both bands`() {
        let taps = FIR.lowpass(
            cutoff: 700, transition: 600, attenuation: 70, sampleRate: 48000)
        let ripple = pow(10, -69.0 / 20)
        #expect(abs(Self.gain(taps, at: 0, sampleRate: 48000) - 1) < 1e-6)
        #expect(abs(Self.gain(taps, at: 700, sampleRate: 48000) - 0.5) < 0.002)
        for frequency in stride(from: 0.0, through: 400, by: 10) {
            #expect(abs(Self.gain(taps, at: frequency, sampleRate: 48000) - 1) < ripple)
        }
        for frequency in stride(from: 1000.0, through: 24000, by: 250) {
            #expect(abs(Self.gain(taps, at: frequency, sampleRate: 48000)) < ripple)
        }
    }

    @Test func `filters and decimators agree with scipy`() throws {
        let golden = try Golden<Filtering>("fir-filters")
        for example in golden.cases {
            var decimator = PolyphaseDecimator(
                coefficients: example.coefficients, factor: example.factor)
            #expect(
                golden.accepts(Self.decimated(&decimator, example.input), example.output))
            if example.factor == 1 {
                var filter = FIRFilter(coefficients: example.coefficients)
                let output = Signal.filtered(example.input) { filter.process(&$0) }
                #expect(golden.accepts(output, example.output))
            }
        }
    }

    @Test(arguments: [1, 15, 16, 17, 40])
    func `a filter's response to an impulse is its coefficients`(taps: Int) {
        let coefficients = Signal.noise(taps)
        var filter = FIRFilter(coefficients: coefficients)
        let impulse = [1] + [Float](repeating: 0, count: taps + 4)
        let output = Signal.filtered(impulse) { filter.process(&$0) }
        #expect(output == coefficients + [0, 0, 0, 0, 0])
        #expect(filter.latency == Double(taps - 1) / 2)
    }

    @Test func `a decimator keeps every factor-th output of the filter`() {
        let coefficients = Signal.noise(29)
        let samples = Signal.noise(6000, seed: 3)
        var filter = FIRFilter(coefficients: coefficients)
        let full = Signal.filtered(samples) { filter.process(&$0) }
        for factor in [1, 2, 7, 100] {
            var decimator = PolyphaseDecimator(coefficients: coefficients, factor: factor)
            let kept = stride(from: 0, to: full.count, by: factor).map { full[$0] }
            #expect(Self.decimated(&decimator, samples) == kept)
        }
    }

    @Test(arguments: Signal.blockSizes)
    func `the block size changes no bit`(size: Int) {
        let coefficients = Signal.noise(37)
        let samples = Signal.noise(5000, seed: 3)
        var filter = FIRFilter(coefficients: coefficients)
        let whole = Signal.filtered(samples) { filter.process(&$0) }
        filter.reset()
        #expect(Signal.filtered(samples, blocksOf: size) { filter.process(&$0) } == whole)

        var decimator = PolyphaseDecimator(coefficients: coefficients, factor: 6)
        let decimated = Self.decimated(&decimator, samples)
        decimator.reset()
        #expect(Self.decimated(&decimator, samples, blocksOf: size) == decimated)
    }

    @Test func `reset filters are fresh ones`() {
        let coefficients = Signal.noise(20)
        let samples = Signal.noise(100, seed: 3)
        var filter = FIRFilter(coefficients: coefficients)
        let first = Signal.filtered(samples) { filter.process(&$0) }
        filter.reset()
        #expect(Signal.filtered(samples) { filter.process(&$0) } == first)

        var decimator = PolyphaseDecimator(coefficients: coefficients, factor: 7)
        let firstDecimated = Self.decimated(&decimator, samples)
        decimator.reset()
        #expect(Self.decimated(&decimator, samples) == firstDecimated)
    }

    @Test func `silence stays silent`() {
        let silence = [Float](repeating: 0, count: 64)
        var filter = FIRFilter(coefficients: Signal.noise(20))
        #expect(Signal.filtered(silence) { filter.process(&$0) } == silence)
        var decimator = PolyphaseDecimator(coefficients: Signal.noise(20), factor: 4)
        #expect(Self.decimated(&decimator, silence) == Array(silence.prefix(16)))
    }
}
