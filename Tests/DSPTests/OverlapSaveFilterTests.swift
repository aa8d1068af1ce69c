import Glibc
import Testing

@testable import DSP

@Suite struct OverlapSaveFilterTests {
    private static let taps = FIR.lowpass(
        cutoff: 17_250, transition: 500, attenuation: 120, sampleRate: 48_000)

    /// Filters two channels in runs of a length, the second with its sign turned.
    private static func filtered(
        _ samples: [Float], by filter: inout OverlapSaveFilter, runsOf length: Int
    ) -> [[Float]] {
        var channels = [samples, samples.map { -$0 }]
        var first = 0
        while first < samples.count {
            let end = min(samples.count, first + length)
            for channel in channels.indices {
                channels[channel].withUnsafeMutableBufferPointer { samples in
                    var span = UnsafeMutableBufferPointer(rebasing: samples[first..<end])
                        .mutableSpan
                    filter.process(&span, channel: channel)
                }
            }
            first = end
        }
        return channels
    }

    private static let noise: [Float] = {
        var state: UInt64 = 7
        return (0..<10_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(Int64(bitPattern: state) >> 40) / Float(1 << 23)
        }
    }()

    @Test("it is the filter without blocks, so much later", arguments: [1, 240, 600])
    func convolution(block: Int) {
        for taps in [[0.5], [1, -2, 3], Self.taps] as [[Float]] {
            var filter = OverlapSaveFilter(coefficients: taps, block: block, channelCount: 2)
            #expect(filter.delay >= block)
            let output = Self.filtered(Self.noise, by: &filter, runsOf: 480)
            // A plain sum in double precision.
            for place in stride(from: 0, to: Self.noise.count - filter.delay, by: 61) {
                let wanted = taps.indices.reduce(0.0) { sum, tap in
                    tap > place
                        ? sum : sum + Double(taps[tap]) * Double(Self.noise[place - tap])
                }
                #expect(abs(Double(output[0][place + filter.delay]) - wanted) < 2e-6)
            }
            #expect(output[0][..<filter.delay].allSatisfy { $0 == 0 })
            #expect(output[1] == output[0].map { -$0 })
        }
    }

    @Test("runs of any length give the same bits, and so does a filter that was reset")
    func runs() {
        var filter = OverlapSaveFilter(coefficients: Self.taps, block: 240, channelCount: 2)
        let wanted = Self.filtered(Self.noise, by: &filter, runsOf: Self.noise.count)
        for length in [1, 7, 480, 512, 1000] {
            filter.reset()
            #expect(Self.filtered(Self.noise, by: &filter, runsOf: length) == wanted)
        }
    }

    @Test("what follows silence is the same, whether the silence was filtered or counted")
    func silence() {
        let silence = [Float](repeating: 0, count: 1_234)
        var filter = OverlapSaveFilter(coefficients: Self.taps, block: 240, channelCount: 2)
        let wanted = Self.filtered(silence + Self.noise, by: &filter, runsOf: 480)
        filter.reset(at: silence.count)
        let output = Self.filtered(Self.noise, by: &filter, runsOf: 480)
        #expect(output == wanted.map { Array($0.dropFirst(silence.count)) })
    }

    @Test("single precision keeps the attenuation of 120 dB")
    func attenuation() {
        var filter = OverlapSaveFilter(coefficients: Self.taps, block: 240, channelCount: 2)
        let tone = (0..<20_000).map { Float(sin(2 * .pi * 18_000 * Double($0) / 48_000)) }
        let rest = Self.filtered(tone, by: &filter, runsOf: 480)[0].dropFirst(2_000)
        #expect(rest.lazy.map(\.magnitude).max() ?? 1 < 1e-6)
    }
}
