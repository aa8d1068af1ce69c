import Foundation
import Testing

@testable import Evaluation

struct BeginningOracleTests {
    /// White noise, the same for the same seed.
    private static func noise(_ count: Int, seed: UInt32) -> [Float] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return Float(state >> 8) / 8_388_608 - 1
        }
    }

    /// Speech-like sound from 1.5 s on in faint noise, and the same in louder noise.
    private static func sound(level: Float) -> (mixed: [Float], clean: [Float]) {
        let faint = noise(40_000, seed: 1)
        let clean = faint.indices.map { index in
            1e-5 * faint[index]
                + (index < 24_000 ? 0 : level * Float(sin(0.2 * Double(index))))
        }
        return (zip(clean, noise(40_000, seed: 2)).map { $0 + 0.1 * $1 }, clean)
    }

    private static func hears(level: Float) -> Bool {
        let (mixed, clean) = sound(level: level)
        return BeginningOracle.hears(mixed, clean: clean, beginning: 24_000)
    }

    @Test func `a beginning is heard that is louder than the noise, or weaker but in one band`() {
        #expect(Self.hears(level: 0.5))
        // 9 dB below the noise, of which a bin holds a two-hundredth.
        #expect(Self.hears(level: 0.03))
    }

    @Test func `one that the noise hides is not`() {
        #expect(!Self.hears(level: 1e-4))
        #expect(!Self.hears(level: 0))
    }
}
