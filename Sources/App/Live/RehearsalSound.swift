import Foundation

/// What a rehearsal hears: the probe in noise, somebody who speaks, something that moves.
///
/// Times are seconds.
struct RehearsalSound {
    /// Seconds of the whole: the probe's self-test, speech and its end, a motion and its end.
    static let duration = 6.0

    /// When somebody speaks; the quiet behind it ends the utterance.
    private static let speech = 0.5..<2.5
    /// When an echo of the probe is shifted.
    private static let motion = 3.5..<4.5
    /// Seconds of a syllable.
    private static let syllable = 0.25
    /// The voice's fundamental at the phrase's start in Hz; at its end it is 8 % lower.
    private static let pitch = 120.0
    /// What the fundamental falls by in half a second, as a share.
    private static let fall = 0.02
    /// The highest harmonic, below 4 kHz: far from the probe.
    private static let harmonicCount = 32
    /// The effective value of the voice in the middle of a syllable.
    private static let level = 0.1

    private let probe: [Double]
    /// The amplitudes of the harmonics, vowel by vowel.
    private let vowels: [[Double]]
    private var noise: UInt64 = 1

    /// - Parameter probe: its tones in Hz.
    init(probe: [Double]) {
        self.probe = probe
        vowels = Self.formants.map(Self.amplitudes)
    }

    /// The first three formants of /ɑ i ʌ u/ in Hz.
    ///
    /// G. E. Peterson and H. L. Barney, JASA 24, 1952.
    private static let formants: [[Double]] = [
        [730, 1090, 2440], [270, 2290, 3010], [640, 1190, 2390], [300, 870, 2240],
    ]
    private static let bandwidths = [70.0, 90, 140]

    /// The noise of the next sample, 60 dB below full scale at most; each channel has its own.
    mutating func nextNoise() -> Float {
        noise = noise &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(Int32(truncatingIfNeeded: noise >> 32)) * 0x1p-31 * 1e-3
    }

    /// Everything but the noise at a time.
    func sample(at time: Double) -> Float {
        var sum = 0.0
        let isMoving = Self.motion.contains(time)
        for frequency in probe {
            sum += 0.05 * cos(2 * .pi * frequency * time)
            // 26 dB below
            if isMoving { sum += 0.0025 * cos(2 * .pi * (frequency + 110) * time) }
        }
        if Self.speech.contains(time) { sum += voice(at: time - Self.speech.lowerBound) }
        return Float(sum)
    }

    private func voice(at time: Double) -> Double {
        let number = Int(time / Self.syllable)
        let amplitudes = vowels[number % vowels.count]
        let phase = 2 * .pi * Self.pitch * (time - Self.fall * time * time)
        var sum = 0.0
        for (index, amplitude) in amplitudes.enumerated() {
            sum += amplitude * cos(Double(index + 1) * phase)
        }
        let share = time / Self.syllable - Double(number)
        return Self.level * sin(.pi * share) * sum
    }

    /// Harmonics that fall by 6 dB an octave, through a cascade of resonances; of power 1 together.
    private static func amplitudes(_ formants: [Double]) -> [Double] {
        let amplitudes = (1...harmonicCount).map { harmonic in
            let frequency = Double(harmonic) * pitch
            var amplitude = 1 / Double(harmonic)
            for (centre, bandwidth) in zip(formants, bandwidths) {
                let ratio = frequency / centre
                amplitude /= hypot(1 - ratio * ratio, ratio * bandwidth / centre)
            }
            return amplitude
        }
        let power = amplitudes.reduce(0) { $0 + $1 * $1 / 2 }
        return amplitudes.map { $0 / power.squareRoot() }
    }
}
