import AudioCore
import Presence
import Sensing
import Speech
import Testing

@testable import App

@Suite struct RehearsalSoundTests {
    @Test("a rehearsal holds an utterance and its end, and opens the keywords' gate")
    func speech() throws {
        var settings = HearingSettings()
        settings.keywords = ShippedKeywords.names
        let configuration = try settings.configuration(tellsUtterances: true)
        let gate = GateObserver(threshold: Float(configuration.keywordGate))
        let kinds = Self.detections(HearingDetector(configuration, observer: gate), probe: [])
        #expect(gate.hasOpened && gate.hasScored)
        #expect(kinds.contains { if case .utteranceStarted = $0 { true } else { false } })
        #expect(kinds.contains { if case .utteranceEnded = $0 { true } else { false } })
    }

    @Test("a rehearsal holds a motion")
    func motion() {
        let kinds = Self.detections(PresenceDetector(), probe: [18_750, 19_875, 21_000])
        #expect(kinds.contains { if case .motionStarted = $0 { true } else { false } })
    }

    private final class GateObserver: HearingObserver {
        let threshold: Float
        var hasOpened = false
        var hasScored = false

        init(threshold: Float) { self.threshold = threshold }

        func hearingStep(startFrame: Int, energies: [Float], speech: Float, scores: [Float]) {
            if speech >= threshold { hasOpened = true }
            if scores.contains(where: { $0 != 0 }) { hasScored = true }
        }
    }

    private static func detections(_ detector: any Detector, probe: [Double]) -> [Detection] {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        detector.prepare(for: format)
        let ring = DetectionRing(minimumCapacity: 1024)
        var sound = RehearsalSound(probe: probe)
        var block = AudioBlock(channelCount: 1, capacity: 480)
        for start in stride(from: 0, to: Int(RehearsalSound.duration * 48_000), by: 480) {
            block.startFrame = start
            block.setFrameCount(480)
            block.withMutableChannel(0) { span in
                for index in span.indices {
                    let time = Double(start + index) / 48_000
                    span[index] = sound.sample(at: time) + sound.nextNoise()
                }
            }
            detector.process(block, into: ring)
        }
        var detections: [Detection] = []
        while let detection = ring.pop() { detections.append(detection) }
        return detections
    }
}
