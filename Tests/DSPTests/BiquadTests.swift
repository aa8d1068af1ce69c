import DSP
import Foundation
import TestVectors
import Testing

struct BiquadTests {
    struct Case: Decodable {
        let kind: String
        let frequency: Double
        let q: Double
        let sampleRate: Double
        let numerator: [Double]
        let denominator: [Double]
    }

    static let lowpass = Biquad.Coefficients.lowpass(frequency: 48, q: 0.7, sampleRate: 48000)

    @Test func `cookbook coefficients agree with scipy's bilinear transform`() throws {
        let golden = try Golden<Case>("biquads")
        for example in golden.cases {
            let design: (Double, Double, Double) -> Biquad.Coefficients
            switch example.kind {
            case "lowpass": design = Biquad.Coefficients.lowpass(frequency:q:sampleRate:)
            case "highpass": design = Biquad.Coefficients.highpass(frequency:q:sampleRate:)
            default: design = Biquad.Coefficients.notch(frequency:q:sampleRate:)
            }
            let c = design(example.frequency, example.q, example.sampleRate)
            let pairs = zip(
                [c.b0, c.b1, c.b2, 1, c.a1, c.a2], example.numerator + example.denominator)
            for (value, expected) in pairs {
                #expect(golden.accepts(value, expected), "\(example.kind) \(example.frequency)")
            }
        }
    }

    @Test func `a biquad computes its difference equation`() {
        let c = Biquad.Coefficients(b0: 0.3, b1: -0.2, b2: 0.5, a1: -0.4, a2: 0.6)
        var filter = Biquad(c)
        var x = [0.0, 0.0]
        var y = [0.0, 0.0]
        for sample in Signal.noise(200) {
            let input = Double(sample)
            let output = c.b0 * input + c.b1 * x[0] + c.b2 * x[1] - c.a1 * y[0] - c.a2 * y[1]
            x = [input, x[0]]
            y = [output, y[0]]
            #expect(abs(Double(filter.process(sample)) - output) < 1e-7)
        }
    }

    @Test(arguments: Signal.blockSizes)
    func `the block size changes no bit`(size: Int) {
        let samples = Signal.noise(1000)
        var blocks = Biquad(Self.lowpass)
        var single = Biquad(Self.lowpass)
        let expected = samples.map { single.process($0) }
        #expect(Signal.filtered(samples, blocksOf: size) { blocks.process(&$0) } == expected)
    }

    @Test func `a reset biquad is a fresh one`() {
        var used = Biquad(Self.lowpass)
        _ = Signal.noise(100).map { used.process($0) }
        used.reset()
        var fresh = Biquad(Self.lowpass)
        for sample in Signal.noise(100, seed: 5) {
            #expect(used.process(sample) == fresh.process(sample))
        }
    }

    @Test func `a settled biquad passes a constant without a transient`() {
        var filter = Biquad(Self.lowpass)
        filter.settle(at: 0.25)
        for _ in 0..<1000 { #expect(abs(filter.process(0.25) - 0.25) < 1e-7) }

        var highpass = Biquad(.highpass(frequency: 20, q: 0.7, sampleRate: 48000))
        highpass.settle(at: 0.25)
        for _ in 0..<1000 { #expect(abs(highpass.process(0.25)) < 1e-9) }
    }

    @Test func `a low-pass at a thousandth of the rate ends at the constant it is given`() {
        var filter = Biquad(Self.lowpass)
        var last: Float = 0
        for _ in 0..<20_000 { last = filter.process(0.1) }
        #expect(abs(last - 0.1) < 1e-8)
    }

    @Test func `a decay ends in exact silence`() {
        var filter = Biquad(Self.lowpass)
        _ = filter.process(1)
        var last: Float = 1
        for _ in 0..<40_000 { last = filter.process(0) }
        #expect(last == 0)
    }

    @Test func `silence stays silent`() {
        var cascade = BiquadCascade(
            Butterworth.lowpass(order: 5, cutoff: 100, sampleRate: 8000))
        let output = Signal.filtered(Array(repeating: 0, count: 50)) { cascade.process(&$0) }
        #expect(output == Array(repeating: 0, count: 50))
    }
}
