import DSP
import Testing

@testable import Speech

struct PinkNoiseTests {
    /// The mean power in octaves from 62.5 Hz on, at 16 kHz.
    static func octaves(_ samples: [Float]) -> [Float] {
        var spectrum = ShortTimePowerSpectrum(count: 512, hop: 512, window: .hann, points: 512)
        var sums = [Float](repeating: 0, count: 257)
        spectrum.process(samples.span) { power, _ in
            for bin in sums.indices { sums[bin] += power[bin] }
        }
        return (2...7).map { octave in
            let bins = 1 << octave..<1 << (octave + 1)
            return sums[bins].reduce(0, +)
        }
    }

    @Test func `every octave has the same power`() {
        var noise = PinkNoise(seed: 4)
        let octaves = Self.octaves((0..<160_000).map { _ in noise.next() })
        let mean = octaves.reduce(0, +) / Float(octaves.count)
        for power in octaves { #expect(abs(Decibel.level(power / mean)) < 1) }
    }

    @Test func `a seed gives its noise again, and another gives another`() {
        func first(_ seed: UInt64) -> [Float] {
            var noise = PinkNoise(seed: seed)
            return (0..<10).map { _ in noise.next() }
        }
        #expect(first(1) == first(1))
        #expect(first(1) != first(2))
    }

    @Test func `the noise's loudest frame is 10 dB below the recording's`() {
        let recording = [Float](repeating: 0, count: 4000) + [Float](repeating: 0.3, count: 4000)
        let noisy = NoisyCopy.samples(recording, seed: 3)
        #expect(noisy.count == 16_000 + recording.count)
        let noise = noisy.indices.map {
            $0 < 16_000 ? noisy[$0] : noisy[$0] - recording[$0 - 16_000]
        }
        func loudest(_ samples: [Float]) -> Float {
            stride(from: 0, through: samples.count - 400, by: 160).map { start in
                samples[start..<start + 400].reduce(0) { $0 + $1 * $1 }
            }.max()!
        }
        #expect(abs(Decibel.level(loudest(recording) / loudest(noise)) - 10) < 0.01)
    }
}
