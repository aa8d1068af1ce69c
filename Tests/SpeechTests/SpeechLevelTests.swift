import Foundation
import Testing

@testable import Speech

struct SpeechLevelTests {
    @Test func `speech is measured without the noise that it stands in`() {
        var level = SpeechLevel()
        for _ in 0..<500 { level.step(1e-4, isSpeech: false) }
        level.begin(with: 1e-2 + 1e-4)
        for _ in 0..<50 { level.step(1e-2 + 1e-4, isSpeech: true) }
        let measured = level.measured
        // A mean square of 0.005 is a sine of -20 dBFS, one of 0.01 of -17.
        #expect(abs(measured.level - -16.99) < 0.01)
        #expect(abs(measured.signalToNoise - 20) < 0.01)
    }

    @Test func `the noise rises by 15 dB a second, in quiet steps only, and falls in any`() {
        var level = SpeechLevel()
        level.step(1, isSpeech: false)
        for _ in 0..<50 { level.step(100, isSpeech: true) }
        #expect(level.noise == 1)
        for _ in 0..<50 { level.step(1e6, isSpeech: false) }
        #expect(abs(10 * log10(Double(level.noise!)) - 15) < 0.01)
        for _ in 0..<50 { level.step(0, isSpeech: true) }
        #expect(abs(level.noise! - 1) < 1e-4)
    }

    @Test func `the noise is the median of quiet steps`() {
        var level = SpeechLevel()
        for index in 0..<999 { level.step(index % 3 == 0 ? 1000 : 1, isSpeech: false) }
        #expect((0.9...1.2).contains(level.noise!))
    }

    @Test func `before the first quiet step the least power is the noise`() {
        var level = SpeechLevel()
        for power: Float in [4, 2, 8] { level.step(power, isSpeech: true) }
        #expect(level.noise == 2)
        level.step(3, isSpeech: false)
        #expect(level.noise == 2)
    }

    @Test func `digital silence has finite levels`() {
        var level = SpeechLevel()
        #expect(level.measured.level.isFinite)
        level.step(0, isSpeech: false)
        level.begin(with: 0)
        #expect(level.measured.level.isFinite && level.measured.signalToNoise.isFinite)
    }
}
