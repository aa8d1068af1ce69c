import Foundation
import TestVectors

@testable import Speech

/// Recordings that are to enrolment what spoken words are, made of sounds with two formants each.
enum SyntheticWord {
    static let rate = 16_000.0

    /// The formants of a word's sounds in Hz; a number makes a word.
    private static func sounds(_ word: Int) -> [(Double, Double)] {
        let places = Signal.noise(8, seed: UInt32(7919 * word + 3)).map { Double($0) }
        var sounds: [(Double, Double)] = []
        for sound in 0..<4 {
            let first = 550 + 300 * places[2 * sound]
            sounds.append((first, 2000 + 1000 * places[2 * sound + 1]))
        }
        return sounds
    }

    /// A recording of a word: a pause, the word, a pause, in faint noise.
    ///
    /// - Parameters:
    ///   - take: makes each recording another: pitch, speed, noise.
    ///   - level: the peak.
    static func recording(
        _ word: Int, take: Int, level: Float = 0.3, noise: Float = 0.0005, pause: Double = 0.4
    ) -> [Float] {
        let pitch = 110.0 + 15 * Double(take % 4)
        let soundCount = Int((0.12 + 0.01 * Double(take % 3)) * rate)
        let lead = Int(pause * rate)
        let sounds = sounds(word)
        let count = 2 * lead + sounds.count * soundCount
        var samples = Signal.noise(count, seed: UInt32(take * 31 + word)).map { noise * $0 }
        for (index, formants) in sounds.enumerated() {
            for place in 0..<soundCount {
                let time = Double(place) / rate
                let phase = 2 * Double.pi * time
                // A sound swells and dies away; its harmonics are strong about the formants.
                let swell = pow(sin(Double.pi * Double(place) / Double(soundCount)), 0.5)
                var sum = 0.0
                for harmonic in 1...25 {
                    let frequency = pitch * Double(harmonic)
                    let gain =
                        exp(-pow((frequency - formants.0) / 150, 2))
                        + 0.6 * exp(-pow((frequency - formants.1) / 250, 2))
                    sum += gain * sin(phase * frequency + Double(harmonic * harmonic))
                }
                samples[lead + index * soundCount + place] += level * Float(0.35 * swell * sum)
            }
        }
        return samples
    }

    /// A cosine transform of ln(1 + P) over the bands: enough to tell the sounds apart.
    static let embedding: EmbeddingModel = {
        let (bands, values) = (40, 24)
        var row: [Float] = []
        for band in 0..<bands {
            for order in 1...values {
                let phase = Double.pi * Double(order) * (Double(band) + 0.5) / Double(bands)
                row.append(Float(cos(phase) / Double(1 + order)))
            }
        }
        return EmbeddingModel(layers: [
            NetworkLayer(
                kernel: 2, dilation: 1, inputCount: 2 * bands, outputCount: values,
                activation: .none, isResidual: false, weights: row + row + row + row,
                bias: Array(repeating: 0, count: values))
        ])
    }()

    /// Always sure that somebody speaks, or never.
    static func voice(speaks: Bool = true) -> VoiceModel {
        VoiceModel(
            layers: [
                NetworkLayer(
                    kernel: 1, dilation: 1, inputCount: 80, outputCount: 1, activation: .sigmoid,
                    isResidual: false, weights: Array(repeating: 0, count: 80),
                    bias: [speaks ? 5 : -5])
            ], lookahead: 0)
    }

    /// Sixteen other words are the background.
    static let basis: EnrolmentBasis = {
        var background: [Int8] = []
        for word in 100..<116 {
            let heard = HeardRecording(
                recording(word, take: word, pause: 0.05), embedding: embedding, voice: voice())
            background += heard.vectors.map { Int8((127 * $0).rounded()) }
        }
        return EnrolmentBasis(
            embedding: embedding, background: background, leastLikeness: 1.3,
            law: FalseAcceptLaw(rate: 2, score: 1, slope: 0.1))
    }()
}
