import Glibc
import Testing

@testable import DSP

@Suite struct OversampledPeakTests {
    /// The greatest estimate once the history is filled.
    private static func peak(_ samples: [Float], rate: Double) -> Double {
        var estimate = OversampledPeak(sampleRate: rate)
        return samples.enumerated().reduce(0) { greatest, item in
            let peak = Double(estimate.process(item.element))
            return item.offset < 40 ? greatest : max(greatest, peak)
        }
    }

    @Test(
        "a sine's peak is told within what points so far apart can miss, wherever its samples lie",
        arguments: [44_100.0, 48_000, 96_000], [997.0, 5_000, 11_025, 15_800])
    func sine(rate: Double, frequency: Double) {
        let least = OversampledPeak.leastShare(bandwidth: frequency, sampleRate: rate)
        for phase in stride(from: 0, to: 1.6, by: 0.2) {
            let samples = (0..<500).map {
                Float(sin(2 * .pi * frequency * Double($0) / rate + phase))
            }
            let peak = Self.peak(samples, rate: rate)
            #expect(peak < 1.002)
            #expect(peak > least - 0.002)
        }
    }

    @Test("a quarter of the rate, whose samples miss the peak by 3 dB, is told to 0.02 dB")
    func betweenSamples() {
        let samples = (0..<500).map { Float(sin(.pi / 2 * Double($0) + .pi / 4)) }
        #expect(abs(Self.peak(samples, rate: 48_000) - 1) < 0.002)
    }

    @Test("the estimate belongs to the sample that came `latency` before and is at least that")
    func latency() {
        var estimate = OversampledPeak(sampleRate: 48_000)
        let samples: [Float] = (0..<100).map { $0 == 50 ? -0.75 : 0.001 * Float($0 % 7) }
        let peaks = samples.map { estimate.process($0) }
        #expect(peaks[50 + estimate.latency] >= 0.75)
        for index in estimate.latency..<100 {
            #expect(peaks[index] >= samples[index - estimate.latency].magnitude)
        }
    }

    @Test("reset equals fresh")
    func reset() {
        var estimate = OversampledPeak(sampleRate: 48_000)
        let samples = (0..<100).map { Float(sin(Double($0 * $0))) }
        let fresh = samples.map { estimate.process($0) }
        estimate.reset()
        #expect(samples.map { estimate.process($0) } == fresh)
    }
}
