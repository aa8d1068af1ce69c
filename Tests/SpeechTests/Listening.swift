import AudioCore
import Foundation
import Sensing
import TestVectors

@testable import Speech

/// What a hearing detector makes of samples.
enum Listening {
    /// A network whose probability is high when the normalised energies are, on the average.
    ///
    /// - Parameter level: the mean at which the probability is a half.
    static func loudness(level: Float, steepness: Float = 40) -> [NetworkLayer] {
        [
            NetworkLayer(
                kernel: 1, dilation: 1, inputCount: 80, outputCount: 1, activation: .sigmoid,
                isResidual: false, weights: Array(repeating: steepness / 80, count: 80),
                bias: [-steepness * level])
        ]
    }

    /// Vectors in the direction of (m, 1), m being the mean of ln(1 + P).
    static let embedding = EmbeddingModel(layers: [
        NetworkLayer(
            kernel: 1, dilation: 1, inputCount: 80, outputCount: 2, activation: .none,
            isResidual: false,
            weights: (0..<160).map { $0 % 2 == 0 ? 1 / 80 : 0 }, bias: [0, 1])
    ])

    /// A network over those vectors whose number is above 0 where m is above a level.
    static func loudness(over level: Float, steepness: Float = 40) -> [NetworkLayer] {
        [
            NetworkLayer(
                kernel: 1, dilation: 1, inputCount: 2, outputCount: 1, activation: .none,
                isResidual: false, weights: [steepness, -steepness * level], bias: [0])
        ]
    }

    static func configuration() -> HearingConfiguration {
        var configuration = HearingConfiguration(
            voice: VoiceModel(layers: loudness(level: 0.5), lookahead: 0))
        configuration.embedding = embedding
        configuration.endOfSpeech = 0.3...0.3
        return configuration
    }

    /// Faint noise with bursts of loud noise between the seconds of each range.
    static func bursts(
        _ ranges: [ClosedRange<Double>], duration: Double, rate: Double = 16_000
    ) -> [Float] {
        Signal.noise(Int(duration * rate)).enumerated().map { index, sample in
            let time = Double(index) / rate
            return sample * (ranges.contains { $0.contains(time) } ? 0.3 : 0.001)
        }
    }

    static func detections(
        _ detector: HearingDetector, _ channels: [[Float]], rate: Double = 16_000,
        blocksOf size: Int = 480
    ) -> [Detection] {
        let ring = DetectionRing(minimumCapacity: 256)
        detector.prepare(for: AudioFormat(sampleRate: rate, channelCount: channels.count))
        var block = AudioBlock(channelCount: channels.count, capacity: size)
        for start in stride(from: 0, to: channels[0].count, by: size) {
            let count = min(size, channels[0].count - start)
            block.setFrameCount(count)
            block.startFrame = start
            for (index, channel) in channels.enumerated() {
                block.withMutableChannel(index) { samples in
                    for place in 0..<count { samples[place] = channel[start + place] }
                }
            }
            detector.process(block, into: ring)
        }
        detector.finish(into: ring)
        var detections: [Detection] = []
        while let detection = ring.pop() { detections.append(detection) }
        return detections
    }
}
