import Glibc
import Testing

@testable import DSP

@Suite struct OversampledPeakTests {
    /// The estimate for each sample, in runs of a length.
    private static func peaks(
        _ samples: [Float], of estimate: inout OversampledPeak, above level: Float = 0,
        runsOf length: Int? = nil
    ) -> [Float] {
        var peaks = [Float](repeating: 0, count: samples.count)
        var first = 0
        while first < samples.count {
            let end = min(samples.count, first + (length ?? samples.count))
            var run = peaks[first..<end]
            run.withUnsafeMutableBufferPointer { run in
                var span = run.mutableSpan
                samples[first..<end].withUnsafeBufferPointer {
                    estimate.raise(&span, by: $0, above: level)
                }
            }
            peaks.replaceSubrange(first..<end, with: run)
            first = end
        }
        return peaks
    }

    /// The greatest estimate once the history is filled.
    private static func peak(_ samples: [Float], rate: Double) -> Double {
        var estimate = OversampledPeak(sampleRate: rate)
        return Double(peaks(samples, of: &estimate)[40...].max() ?? .nan)
    }

    @Test("peaks above a level are the same bits for any run, and none below is raised above it")
    func level() {
        for rate in [48_000.0, 96_000, 192_000] {
            var estimate = OversampledPeak(sampleRate: rate)
            let samples = (0..<2000).map { index in
                Float(sin(Double(index * index) * 1e-3) * sin(Double(index) * 3e-3))
            }
            let all = Self.peaks(samples, of: &estimate)
            #expect(zip(all.dropFirst(7), samples).allSatisfy { $0 >= $1.magnitude })
            for (level, length) in [(0.5, 1), (0.8, 7), (0.9, 160), (0.7, 1999)] as [(Float, Int)] {
                var estimate = OversampledPeak(sampleRate: rate)
                let some = Self.peaks(samples, of: &estimate, above: level, runsOf: length)
                #expect(zip(all, some).allSatisfy { $0 == $1 || max($0, $1) <= level })
                #expect(some.count { $0 > level } >= 5)
            }
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
        let peaks = Self.peaks(samples, of: &estimate)
        #expect(peaks[50 + estimate.latency] >= 0.75)
        for index in estimate.latency..<100 {
            #expect(peaks[index] >= samples[index - estimate.latency].magnitude)
        }
    }

    @Test("reset equals fresh")
    func reset() {
        var estimate = OversampledPeak(sampleRate: 48_000)
        let samples = (0..<100).map { Float(sin(Double($0 * $0))) }
        let fresh = Self.peaks(samples, of: &estimate)
        estimate.reset()
        #expect(Self.peaks(samples, of: &estimate) == fresh)
    }
}
