import ComplexModule
import DSP
import Foundation
import RealModule
import TestVectors
import Testing

struct DownConverterTests {
    struct Case: Decodable {
        let frequency: Double
        let sampleRate: Double
        let factor: Int
        let coefficients: [Float]
        let input: [Float]
        let real: [Double]
        let imaginary: [Double]
    }

    static let taps = FIR.lowpass(
        cutoff: 700, transition: 900, attenuation: 60, sampleRate: 48000)

    static func converter(_ frequency: Double = 19000, factor: Int = 24) -> DownConverter {
        DownConverter(
            frequency: frequency, sampleRate: 48000, factor: factor, coefficients: taps)
    }

    static func outputs(
        _ converter: inout DownConverter, _ samples: [Float], blocksOf size: Int? = nil
    ) -> [Complex<Float>] {
        var output: [Complex<Float>] = []
        Signal.cut(samples, into: size) { block in
            converter.process(block) { output.append($0) }
        }
        return output
    }

    static func carrier(
        _ frequency: Double, phase: Double, amplitude: Double = 1, count: Int
    ) -> [Float] {
        (0..<count).map {
            Float(amplitude * cos(2 * Double.pi * frequency * Double($0) / 48000 + phase))
        }
    }

    @Test func `baseband agrees with mixing and filtering in scipy`() throws {
        let golden = try Golden<Case>("down-conversions")
        for example in golden.cases {
            var converter = DownConverter(
                frequency: example.frequency, sampleRate: example.sampleRate,
                factor: example.factor, coefficients: example.coefficients)
            let output = Self.outputs(&converter, example.input)
            #expect(golden.accepts(output.map(\.real), example.real))
            #expect(golden.accepts(output.map(\.imaginary), example.imaginary))
        }
    }

    @Test func `a carrier becomes its amplitude and phase`() {
        var converter = Self.converter()
        let samples = Self.carrier(19000, phase: 0.7, amplitude: 0.3, count: 4800)
        let output = Self.outputs(&converter, samples)
        let filled = Int((2 * converter.latency / 24).rounded(.up))
        for value in output.dropFirst(filled) {
            #expect((value - Complex(length: 0.3, phase: 0.7)).length < 3e-4)
        }
    }

    @Test func `a tone above the carrier turns forwards, one below backwards`() {
        for offset in [100.0, -100] {
            var converter = Self.converter()
            let samples = Self.carrier(19000 + offset, phase: 0, count: 9600)
            let output = Self.outputs(&converter, samples).dropFirst(30)
            // At 2000 outputs a second 100 Hz turn by a tenth of π from output to output.
            for (earlier, later) in zip(output, output.dropFirst()) {
                let turn = Double((later * earlier.conjugate).phase)
                #expect(abs(turn - offset / 1000 * Double.pi) < 2e-3)
            }
        }
    }

    @Test func `the phase is still right after three hours`() {
        // The carrier repeats every 48 samples and a block is 100 of its periods; output after
        // output falls one sample later in the period, so every 48th must be the same, but for the
        // rounding of rotations that are multiplied up for up to 32 outputs.
        let block = Self.carrier(19000, phase: 0.2, count: 4800)
        var converter = DownConverter(
            frequency: 19000, sampleRate: 48000, factor: 4801, coefficients: [1])
        var outputs: [Complex<Float>] = []
        for _ in 0..<108_000 {
            converter.process(block.span) { outputs.append($0) }
        }
        #expect(outputs.count > 107_900)
        #expect(Set(outputs.prefix(48)).count > 20)
        let drift = outputs.indices.map { (outputs[$0] - outputs[$0 % 48]).length }.max() ?? 1
        #expect(drift < 2.4e-7)
    }

    @Test(arguments: Signal.blockSizes)
    func `the block size changes no bit`(size: Int) {
        let samples = Signal.noise(12_000)
        for factor in [1, 7, 24, 1000] {
            var converter = Self.converter(factor: factor)
            let count = factor == 1 ? 600 : 12_000
            let part = Array(samples.prefix(count))
            let whole = Self.outputs(&converter, part)
            converter.reset()
            #expect(Self.outputs(&converter, part, blocksOf: size) == whole)
            #expect(whole.count == (count + factor - 1) / factor)
        }
    }

    @Test func `writing into an array is emitting`() {
        let samples = Signal.noise(1001)
        var emitting = Self.converter(factor: 10)
        var writing = Self.converter(factor: 10)
        var output = [Complex<Float>](repeating: .zero, count: 101)
        let written = writing.process(samples.span, into: &output)
        #expect(written == 101)
        #expect(output == Self.outputs(&emitting, samples))
    }

    @Test func `a reset converter is a fresh one`() {
        var used = Self.converter()
        _ = Self.outputs(&used, Signal.noise(7001, seed: 5))
        used.reset()
        var fresh = Self.converter()
        let samples = Signal.noise(500)
        #expect(Self.outputs(&used, samples) == Self.outputs(&fresh, samples))
    }

    @Test func `copies of a converter go their own ways`() {
        var first = Self.converter()
        _ = Self.outputs(&first, Signal.noise(500))
        var second = first
        _ = Self.outputs(&second, Signal.noise(300, seed: 8))
        var reference = Self.converter()
        let samples = Signal.noise(740)
        let expected = Self.outputs(&reference, samples).dropFirst(21)
        #expect(Self.outputs(&first, Array(samples.dropFirst(500))) == Array(expected))
    }

    @Test func `silence stays silent`() {
        var converter = Self.converter()
        let output = Self.outputs(&converter, Array(repeating: 0, count: 480))
        #expect(output.count == 20 && output.allSatisfy { $0 == .zero })
    }

    @Test func `latency is half the filter's length`() {
        #expect(Self.converter().latency == Double(Self.taps.count - 1) / 2)
    }
}
