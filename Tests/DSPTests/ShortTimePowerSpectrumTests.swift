import ComplexModule
import DSP
import Foundation
import RealModule
import TestVectors
import Testing

struct ShortTimePowerSpectrumTests {
    struct Frame: Equatable {
        let firstSample: Int
        let power: [Float]

        init(_ power: Span<Float>, _ firstSample: Int) {
            self.firstSample = firstSample
            self.power = (0..<power.count).map { power[$0] }
        }
    }

    struct Case: Decodable {
        let window: String
        let beta: Double
        let count: Int
        let hop: Int
        let isComplex: Bool
        let real: [Float]
        let imaginary: [Float]
        let starts: [Int]
        let power: [[Double]]
    }

    static func frames(
        _ spectrum: inout ShortTimePowerSpectrum, _ samples: [Float], blocksOf size: Int? = nil
    ) -> [Frame] {
        var frames: [Frame] = []
        Signal.cut(samples, into: size) { block in
            spectrum.process(block) { frames.append(Frame($0, $1)) }
        }
        return frames
    }

    static func frames(
        _ spectrum: inout ComplexShortTimePowerSpectrum, _ samples: [Complex<Float>],
        blocksOf size: Int? = nil
    ) -> [Frame] {
        var frames: [Frame] = []
        Signal.cut(samples, into: size) { block in
            spectrum.process(block) { frames.append(Frame($0, $1)) }
        }
        return frames
    }

    @Test func `frames, their places and their powers agree with numpy`() throws {
        let golden = try Golden<Case>("spectra")
        for example in golden.cases {
            let window = Window(example.window, beta: example.beta)
            let found: [Frame]
            if example.isComplex {
                var spectrum = ComplexShortTimePowerSpectrum(
                    count: example.count, hop: example.hop, window: window)
                let samples = zip(example.real, example.imaginary).map { Complex($0, $1) }
                found = Self.frames(&spectrum, samples)
            } else {
                var spectrum = ShortTimePowerSpectrum(
                    count: example.count, hop: example.hop, window: window)
                found = Self.frames(&spectrum, example.real)
            }
            #expect(found.map(\.firstSample) == example.starts)
            for (frame, power) in zip(found, example.power) {
                #expect(golden.accepts(frame.power, power))
            }
        }
    }

    @Test(arguments: Signal.blockSizes)
    func `the block size changes no bit`(size: Int) {
        let samples = Signal.noise(9000)
        let complex = Signal.complexNoise(9000)
        for (count, hop) in [(60, 17), (32, 100), (1500, 400)] {
            var real = ShortTimePowerSpectrum(count: count, hop: hop, window: .hann)
            let whole = Self.frames(&real, samples)
            real.reset()
            #expect(Self.frames(&real, samples, blocksOf: size) == whole)
            #expect(whole.count == (9000 - count) / hop + 1)

            var turning = ComplexShortTimePowerSpectrum(count: count, hop: hop, window: .hann)
            let wholeComplex = Self.frames(&turning, complex)
            turning.reset()
            #expect(Self.frames(&turning, complex, blocksOf: size) == wholeComplex)
            #expect(wholeComplex.count == whole.count)
        }
    }

    @Test func `a reset spectrum is a fresh one`() {
        var used = ShortTimePowerSpectrum(count: 20, hop: 6, window: .blackmanHarris)
        _ = Self.frames(&used, Signal.noise(5003, seed: 9))
        used.reset()
        var fresh = ShortTimePowerSpectrum(count: 20, hop: 6, window: .blackmanHarris)
        #expect(Self.frames(&used, Signal.noise(99)) == Self.frames(&fresh, Signal.noise(99)))
    }

    @Test func `silence has no power`() {
        var spectrum = ShortTimePowerSpectrum(count: 16, hop: 4, window: .hann)
        let frames = Self.frames(&spectrum, Array(repeating: 0, count: 64))
        #expect(frames.count == 13)
        #expect(frames.allSatisfy { $0.power.allSatisfy { $0 == 0 } })
    }

    @Test func `the documented scale turns a tone on a bin into its mean square`() throws {
        let count = 96
        let window = Window.kaiser(beta: 8)
        var spectrum = ShortTimePowerSpectrum(count: count, hop: count, window: window)
        let tone = (0..<count).map { Float(0.5 * cos(2 * Double.pi * 12 * Double($0) / 96 + 1)) }
        let frame = try #require(Self.frames(&spectrum, tone).first)
        // What is left is the leakage of the tone's image at −12.
        let sum = window.coefficients(count: count).reduce(0, +)
        #expect(abs(2 * frame.power[12] / (sum * sum) - 0.125) < 1e-5)
    }

    @Test func `the documented density of white noise adds up to its variance`() {
        let samples = Signal.noise(20_000)
        let window = Window.hann
        var spectrum = ShortTimePowerSpectrum(count: 128, hop: 64, window: window)
        let frames = Self.frames(&spectrum, samples)
        let squares = window.coefficients(count: 128).reduce(0) { $0 + $1 * $1 }
        var total: Float = 0
        for frame in frames {
            for (bin, power) in frame.power.enumerated() {
                // At a rate of 1 a bin is 1/128 wide.
                total += power / squares * (bin == 0 || bin == 64 ? 1 : 2) / 128
            }
        }
        let variance = samples.reduce(0) { $0 + $1 * $1 } / Float(samples.count)
        #expect(abs(total / Float(frames.count) / variance - 1) < 0.02)
    }
}
