import Foundation
import Testing

@testable import Speech

struct WordMeasuresTests {
    /// A tone of an amplitude in frames 50..<100 of 150, nothing around it.
    static func tone(_ amplitude: Float, limit: Float = 1) -> [Float] {
        (0..<150 * 160 + 240).map { index in
            guard (8000..<16_240).contains(index) else { return 0 }
            let value = amplitude * Float(sin(2 * Double.pi * 440 * Double(index) / 16_000))
            return min(max(value, -limit), limit)
        }
    }

    static func measures(
        _ samples: [Float], levels: [Float]? = nil, speech: (Int) -> Float = { _ in 0 }
    ) -> WordMeasures {
        WordMeasures(
            50..<100, samples: samples,
            levels: levels ?? Array(repeating: 0, count: 150), speech: (0..<75).map(speech))
    }

    @Test func `duration and level are those of the word's samples`() {
        let found = Self.measures(Self.tone(0.2))
        #expect(abs(found.duration - 0.5) < 1e-9)
        #expect(abs(found.level - 10 * log10(0.2 * 0.2 / 2)) < 0.1)
    }

    @Test func `the ratio is that of nine tenths of the word to the middle pause`() {
        var levels = [Float](repeating: -50, count: 150)
        for frame in 50..<100 { levels[frame] = Float(frame - 100) }
        // What is near the word, and digital silence, is no pause.
        for frame in 45..<50 { levels[frame] = 0 }
        for frame in 120..<150 { levels[frame] = -110 }
        let found = Self.measures(Self.tone(0.2), levels: levels)
        // Of levels −50 … −1 the 45th is −6.
        #expect(found.signalToNoise == 44)
        for frame in 0..<45 { levels[frame] = -110 }
        for frame in 105..<115 { levels[frame] = -110 }
        #expect(Self.measures(Self.tone(0.2), levels: levels).signalToNoise == nil)
    }

    @Test func `a tone that is cut at half its peak stands still for more than half of its time`() {
        #expect(Self.measures(Self.tone(0.2)).clippedShare < 0.005)
        // |sin| > 1/2 for two thirds; of each run of 12 samples the first two do not count.
        let clipped = Self.measures(Self.tone(0.4, limit: 0.2)).clippedShare
        #expect((0.5...0.62).contains(clipped))
        #expect(Self.measures([Float](repeating: 0, count: 24_240)).clippedShare == 0)
    }

    @Test func `the probability of speech is the mean over the word's steps`() {
        let found = Self.measures(Self.tone(0.2)) { (25..<50).contains($0) ? 0.8 : 0 }
        #expect(abs(found.speech - 0.8) < 1e-6)
    }
}
