import DSP
import Foundation
import TestVectors
import Testing

struct RationalResamplerTests {
    struct Case: Decodable {
        let inputRate: Int
        let latency: Double
        let output: [Double]
    }

    static func resampler(_ rate: Int) -> RationalResampler {
        RationalResampler(
            inputRate: rate, outputRate: 16_000, passband: 7200, attenuation: 105)
    }

    static func resampled(
        _ resampler: inout RationalResampler, _ samples: [Float], blocksOf size: Int? = nil
    ) -> [Float] {
        var output: [Float] = []
        Signal.cut(samples, into: size) { block in
            var room = [Float](
                repeating: .nan, count: resampler.outputCapacity(for: block.count))
            let count = resampler.process(block, into: &room)
            output += room.prefix(count)
        }
        return output
    }

    @Test func `outputs agree with stuffing zeros, filtering and dropping in numpy`() throws {
        let golden = try Golden<Case>("resamplers")
        for example in golden.cases {
            var resampler = Self.resampler(example.inputRate)
            #expect(abs(resampler.latency - example.latency) < 1e-9)
            let samples = Signal.noise(1200, seed: UInt32(example.inputRate))
            let output = Self.resampled(&resampler, samples)
            #expect(golden.accepts(output, example.output), "\(example.inputRate) Hz")
        }
    }

    @Test(arguments: [16_000, 22_050, 44_100, 48_000])
    func `the size of blocks changes no bit, and a reset is as good as new`(rate: Int) {
        let samples = Signal.noise(3000)
        var resampler = Self.resampler(rate)
        let whole = Self.resampled(&resampler, samples)
        for size in Signal.blockSizes {
            resampler.reset()
            #expect(Self.resampled(&resampler, samples, blocksOf: size) == whole)
        }
    }

    @Test(arguments: [44_100, 48_000, 96_000])
    func `the probe leaks less than -100 dB and speech passes whole`(rate: Int) {
        func level(_ frequency: Double) -> Double {
            var resampler = Self.resampler(rate)
            let tone = (0..<rate / 4).map {
                Float(sin(2 * Double.pi * frequency * Double($0) / Double(rate)))
            }
            let settled = Self.resampled(&resampler, tone).dropFirst(1000).dropLast(1000)
            let power = settled.reduce(0.0) { $0 + Double($1) * Double($1) }
            return 10 * log10(2 * power / Double(settled.count))
        }
        for frequency in [9000.0, 17_700, 18_750, 19_875, 21_000] {
            #expect(level(frequency) < -100, "\(frequency) Hz")
        }
        for frequency in [100.0, 1000, 4000, 7100] {
            #expect(abs(level(frequency)) < 0.01, "\(frequency) Hz")
        }
    }

    @Test func `at the same rate the samples stay what they are`() {
        let samples = Signal.noise(100)
        var resampler = Self.resampler(16_000)
        #expect(resampler.latency == 0)
        #expect(Self.resampled(&resampler, samples) == samples)
    }
}
