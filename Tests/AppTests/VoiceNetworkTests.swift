import App
import AudioCore
import Foundation
import Sensing
import Speech
import Testing

/// The shipped voice network against numpy, which computed it in double precision when tools/train
/// exported it.
struct VoiceNetworkTests {
    private struct Golden: Decodable {
        let samples: Int
        let firstSamples: [Double]
        let scores: [Double]
    }

    private final class Probabilities: HearingObserver {
        var values: [Float] = []

        func hearingStep(startFrame: Int, energies: [Float], speech: Float, scores: [Float]) {
            values.append(speech)
        }
    }

    /// Noise that swells three times a second and stops at 0.7 s.
    static func samples(_ count: Int) -> [Float] {
        var state: UInt32 = 1
        return (0..<count).map { index in
            state = state &* 1_664_525 &+ 1_013_904_223
            let time = Double(index) / 16_000
            let swell = time < 0.7 ? pow(sin(2 * Double.pi * 3 * time), 2) : 0.001
            return Float((Double(state) / 4_294_967_296 - 0.5) / 2 * swell)
        }
    }

    @Test func `from samples to probabilities it agrees with numpy`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/voice.json")
        let golden = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: file))
        let samples = Self.samples(golden.samples)
        #expect(
            zip(samples[100..<108], golden.firstSamples).allSatisfy {
                abs(Double($0) - $1) < 1e-8
            })
        let observer = Probabilities()
        let detector = HearingDetector(
            HearingConfiguration(voice: try ShippedKeywords.voice()), observer: observer)
        detector.prepare(for: AudioFormat(sampleRate: 16_000, channelCount: 1))
        var block = AudioBlock(channelCount: 1, capacity: samples.count)
        block.setFrameCount(samples.count)
        block.withMutableChannel(0) { room in
            for index in samples.indices { room[index] = samples[index] }
        }
        detector.process(block, into: DetectionRing(minimumCapacity: 16))
        #expect(observer.values.count == golden.scores.count)
        #expect(Set(golden.scores).count > 10)
        #expect(
            zip(observer.values, golden.scores).allSatisfy { abs(Double($0) - $1) < 1e-3 })
    }
}
