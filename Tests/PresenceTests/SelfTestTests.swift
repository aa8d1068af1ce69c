import AudioCore
import Presence
import Sensing
import Testing

struct SelfTestTests {
    private static func carrier(
        _ density: Double, duration: Double = 2, from start: Double = 0, mover: Double? = nil
    ) -> Recording {
        var tones = [Recording.Tone(frequency: 19_000, level: density - 92, start: start)]
        if let mover {
            tones.append(.init(frequency: 19_117, level: -64, start: mover, end: mover + 1))
        }
        return Recording(duration: duration, tones: tones, noise: -92)
    }

    private static func result(_ recording: Recording) throws -> SelfTest {
        let tests = PresenceDetector.detections(in: recording).selfTests
        try #require(tests.count == 1)
        return tests[0]
    }

    @Test func `a good carrier is ok after half a second`() throws {
        let test = try Self.result(Self.carrier(72))
        #expect(test.verdict == .ok && test.reason == .none && test.limit == 0)
        #expect(test.frame == 24_000)
        #expect(test.carriers.count == 1)
        #expect(abs(test.carriers[0].frequency - 19_000) < 1)
        #expect(abs(test.carriers[0].carrierToNoiseDensity - 72) < 0.7)
    }

    @Test func `a carrier below what is recommended is weak`() throws {
        let test = try Self.result(Self.carrier(65))
        #expect(test.verdict == .weak && test.reason == .belowRecommended && test.limit == 70)
        #expect(test.carriers.count == 1)
    }

    @Test func `a carrier below the minimum is unusable but told`() throws {
        let test = try Self.result(Self.carrier(54))
        #expect(test.verdict == .unusable && test.reason == .belowMinimum && test.limit == 60)
        #expect(test.carriers.count == 1)
        #expect(abs(test.carriers[0].carrierToNoiseDensity - 54) < 0.8)
    }

    @Test func `noise and silence have no carrier, said once`() throws {
        for noise in [-92.0, nil] {
            let test = try Self.result(Recording(duration: 2.9, tones: [], noise: noise))
            #expect(test.verdict == .unusable && test.reason == .noCarrier)
            #expect(test.frame == 24_000 && test.carriers.count == 0)
        }
    }

    @Test(arguments: [0.0, 0.001, 0.1, 0.17])
    func `a stream of less than two FFTs is too short`(duration: Double) throws {
        let test = try Self.result(Self.carrier(72, duration: duration))
        #expect(test.verdict == .unusable && test.reason == .tooShort)
        #expect(test.frame == Int(duration * 48_000) && test.carriers.count == 0)
    }

    @Test func `a stream shorter than the self-test is tested as it is`() throws {
        let test = try Self.result(Self.carrier(72, duration: 0.4))
        #expect(test.verdict == .ok && test.frame == 19_200)
    }

    @Test func `motion in a stream shorter than the self-test is found`() throws {
        let recording = Self.carrier(72, duration: 0.45, mover: 0)
        let motions = PresenceDetector.detections(in: recording).motions
        #expect(motions.count == 1 && motions.first?.endFrame == recording.frameCount)
    }

    @Test func `motion during the self-test is found`() throws {
        let recording = Self.carrier(72, mover: 0.1)
        let motion = try #require(PresenceDetector.detections(in: recording).motions.first)
        #expect(abs(Double(motion.startFrame) / 48_000 - 0.1) < 0.09)
    }

    @Test(arguments: [1.0, 1.1, 1.25, 1.4, 1.45])
    func `a probe that starts late is found, and its start is no motion`(start: Double) throws {
        let recording = Self.carrier(72, duration: 4.5, from: start, mover: 2.6)
        let detections = PresenceDetector.detections(in: recording)
        #expect(detections.selfTests.map(\.verdict) == [.unusable, .ok])
        try #require(detections.motions.count == 1)
        #expect(abs(Double(detections.motions[0].startFrame) / 48_000 - 2.6) < 0.09)
    }

    @Test(arguments: [0.03, 0.1, 0.2, 0.3, 0.44])
    func `a probe that starts within the first self-test is found too`(start: Double) throws {
        let recording = Self.carrier(72, duration: 3.4, from: start, mover: 1.6)
        let detections = PresenceDetector.detections(in: recording)
        #expect(detections.selfTests.last?.verdict == .ok)
        try #require(detections.motions.count == 1)
        #expect(abs(Double(detections.motions[0].startFrame) / 48_000 - 1.6) < 0.09)
    }
}
