import AudioCore
import Glibc
import Testing

@testable import Calibration

@Suite struct NoiseProfileTests {
    /// Noise of −100 dBFS/Hz at 48 kHz from a place of the drawn numbers on.
    private static func noise(_ count: Int, from place: Int) -> [Float] {
        let sigma = Float((Decibels(-100).power / 4 * 48_000).squareRoot())
        return (0..<count).map { sigma * Gaussian.number(place + $0) }
    }

    @Test("white noise has its density")
    func density() {
        let profile = NoiseProfile(Self.noise(48_000, from: 0), sampleRate: 48_000)
        for frequency in stride(from: 2_000.0, through: 22_000, by: 4_000) {
            let density = profile.density(at: frequency, halfWidth: 700)
            #expect(abs(Decibels(power: density).value + 100) < 0.4)
        }
    }

    @Test("noise gives as many false tones as the law says, at most, and not far fewer")
    func falseTones() {
        var count = 0
        let stretches = 12
        for stretch in 0..<stretches {
            let profile = NoiseProfile(
                Self.noise(20_000, from: stretch * 21_000), sampleRate: 48_000)
            count += profile.tones(in: 3_000...21_000, falseTones: 5).count
            #expect(profile.tones(in: 3_000...21_000).isEmpty)
        }
        // Neighbouring bins go together, and only the highest is a tone.
        let share = Double(count) / Double(5 * stretches)
        #expect(share > 0.3 && share < 1.3)
    }

    @Test("a steady tone is found with its frequency and level, claps and keys are passed over")
    func toneAmongBursts() throws {
        var samples = Self.noise(96_000, from: 0)
        for frame in samples.indices {
            let turns = 19_123.0 * Double(frame) / 48_000
            samples[frame] += Float(Decibels(-70).amplitude * sin(2 * .pi * turns))
        }
        for start in stride(from: 5_000, to: 90_000, by: 20_000) {
            for frame in 0..<1_500 {
                samples[start + frame] += 0.1 * Gaussian.number(start + frame)
            }
        }
        let profile = NoiseProfile(samples, sampleRate: 48_000)
        let tones = profile.tones(in: 17_000...22_000)
        #expect(tones.count == 1)
        let tone = try #require(tones.first)
        #expect(abs(tone.frequency - 19_123) < 2 && abs(tone.level + 70) < 1)
        let density = Decibels(power: profile.density(at: 18_000, halfWidth: 700)).value
        #expect(density > -101 && density < -97)
    }
}
