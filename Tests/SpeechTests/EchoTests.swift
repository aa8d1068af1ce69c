import AudioCore
import Sensing
import TestVectors
import Testing

@testable import Speech

/// What is heard over what is played.
struct EchoTests {
    private static let rate = 48_000.0

    /// Noise that is played all the time, and a microphone that hears it 10 dB louder than two bursts.
    private static let streams: (microphone: [Float], reference: [Float]) = {
        let bursts = Listening.bursts([5...5.3, 6.5...6.8], duration: 8, rate: rate)
        let played = Signal.noise(bursts.count, seed: 7).map { 0.3 * $0 }
        let heard = bursts.indices.map { index in
            bursts[index] / 3 + (index < 200 ? 0 : played[index - 200])
        }
        return (heard, played)
    }()

    private static func configuration(hasReference: Bool) -> HearingConfiguration {
        var configuration = Listening.configuration()
        configuration.referenceChannel = hasReference ? 1 : nil
        return configuration
    }

    private static func starts(_ detections: [Detection]) -> [Double] {
        HearingDetectorTests.utterances(detections).map { Double($0.startFrame) / rate }
            .filter { $0 > 4 }
    }

    @Test func `bursts under what is played are found with a reference alone`() {
        let channels = [Self.streams.microphone, Self.streams.reference]
        let without = Listening.detections(
            HearingDetector(Self.configuration(hasReference: false)), channels, rate: Self.rate)
        #expect(Self.starts(without).isEmpty)
        let with = Listening.detections(
            HearingDetector(Self.configuration(hasReference: true)), channels, rate: Self.rate)
        let starts = Self.starts(with)
        #expect(starts.count == 2)
        #expect(zip(starts, [5, 6.5]).allSatisfy { abs($0 - $1) < 0.1 })
    }

    @Test
    func `with a reference the size of blocks changes nothing, and a reset is as good as new`() {
        let channels = [Self.streams.microphone, Self.streams.reference]
        let detector = HearingDetector(Self.configuration(hasReference: true))
        let whole = Listening.detections(detector, channels, rate: Self.rate)
        #expect(!whole.isEmpty)
        #expect(Listening.detections(detector, channels, rate: Self.rate, blocksOf: 4_096) == whole)
        let fresh = HearingDetector(Self.configuration(hasReference: true))
        #expect(Listening.detections(fresh, channels, rate: Self.rate, blocksOf: 77) == whole)
    }

    @Test func `an utterance that ends with the stream is heard to its end`() {
        let samples = Listening.bursts([2.5...3], duration: 3)
        let silence = [Float](repeating: 0, count: samples.count)
        let detector = HearingDetector(Self.configuration(hasReference: true))
        let bare = HearingDetector(Self.configuration(hasReference: false))
        let heard = Listening.detections(detector, [samples, silence])
        #expect(heard == Listening.detections(bare, [samples, silence]))
        #expect(HearingDetectorTests.utterances(heard).last?.endReason == .endOfStream)
    }
}
