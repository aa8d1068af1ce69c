import Foundation
import Testing

@testable import Evaluation

struct SpeechMixtureTests {
    /// A tone of half a second that begins at half a second, in faint noise.
    static let recording: [Float] = (0..<24_000).map { index in
        let tone = (8000..<16_000).contains(index) ? sin(0.3 * Double(index)) * 0.5 : 0
        return Float(tone + 1e-4 * sin(12.9898 * Double(index * index % 9973)))
    }

    @Test func `a word lies where its recording is loud`() throws {
        #expect(SpeechSamples.word(in: Self.recording) == 8000..<16_000)
    }

    @Test func `a click is no word, and neither is what noise hides`() {
        var samples = [Float](repeating: 1e-4, count: 16_000)
        samples[5000] = 1
        #expect(SpeechSamples.word(in: samples) == nil)
        #expect(SpeechSamples.word(in: [Float](repeating: 0, count: 16_000)) == nil)
        let noisy = Self.recording.map { $0 + 0.2 }
        #expect(SpeechSamples.word(in: noisy) == nil)
    }

    @Test(arguments: [0.0, 5, 20])
    func `the largest frames of word and noise stand in the ratio that was asked for`(
        ratio: Double
    ) {
        let noise = (0..<5000).map { Float(sin(0.7 * Double($0))) }
        let word = 8000..<16_000
        func mixture(_ ratio: Double?) -> SpeechMixture {
            SpeechMixture(
                recording: Self.recording, word: word, noise: noise, ratio: ratio, offset: 123)
        }
        let clean = mixture(nil)
        let mixed = mixture(ratio)
        #expect(mixed.samples.count == 24_000 + 32_000 + 40_000)
        #expect(mixed.word == 40_000..<48_000)
        let difference = zip(mixed.samples, clean.samples).map { $0 - $1 }
        let speech = AddedNoise.largestFrame(Self.recording)
        let added = AddedNoise.largestFrame(difference)
        #expect(abs(10 * log10(Double(speech / added)) - ratio) < 0.1)
    }

    @Test func `the largest frame is the one of most energy, or all where there is no frame`() {
        var samples = [Float](repeating: 0, count: 5000)
        samples[100] = 3
        samples[2100] = 2
        samples[2200] = 2
        samples[3000] = 2
        // The samples after the last whole frame count for nothing.
        samples[4500] = 9
        #expect(AddedNoise.largestFrame(samples) == 12)
        #expect(AddedNoise.largestFrame([1, 2]) == 5)
        #expect(AddedNoise.largestFrame([]) == 0)
    }
}
