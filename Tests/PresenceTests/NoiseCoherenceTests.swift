import DSP
import Testing

@testable import Presence

struct NoiseCoherenceTests {
    @Test(arguments: [1, 2, 4, 8], [1, 3])
    func `independent receivers are so many terms alike`(perTone: Int, tones: Int) {
        let count = perTone * tones
        let coherence = NoiseCoherence(
            receivers: count, tones: tones, variance: 1 / Double(count))
        #expect(abs(coherence.common - 1) < 1e-6)
        let (first, second) = coherence.terms(tones: tones)
        #expect(abs(first.factor * Double(count) - 1) < 1e-6)
        #expect(abs(first.count + second.count - Double(count)) < 1e-9)
    }

    @Test(arguments: [2, 4, 8])
    func `the same channel many times counts once`(perTone: Int) {
        let coherence = NoiseCoherence(receivers: perTone, tones: 1, variance: 1)
        #expect(abs(coherence.common - Double(perTone)) < 0.1)
        let (first, second) = coherence.terms(tones: 1)
        #expect(abs(first.factor - 1) < 0.1 && first.count == 1)
        #expect(second.factor * second.count < 0.1)
    }

    @Test(arguments: [0.4, 0.6, 0.9], [1, 3])
    func `a sound that all hear is found again in the variance`(share: Double, tones: Int) {
        // Coherence c between any two of four: tr C² = 4 + 12·c², the great eigenvalue 1 + 3c.
        let trace = 4 + 12 * share * share
        let coherence = NoiseCoherence(
            receivers: 4 * tones, tones: tones, variance: trace / Double(16 * tones))
        #expect(coherence.common < 1 + 3 * share && coherence.common > 0.85 * (1 + 3 * share))
        let (first, second) = coherence.terms(tones: tones)
        #expect(abs(first.factor * first.count + second.factor * second.count - 1) < 1e-9)
    }

    @Test func `a variance that noise cannot have is taken for the nearest that it can`() {
        #expect(NoiseCoherence(receivers: 4, tones: 1, variance: 9).common > 3.9)
        #expect(NoiseCoherence(receivers: 4, tones: 1, variance: 0.01).common == 1)
    }
}
