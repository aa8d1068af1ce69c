import AudioCore
import DSP
import Glibc
import Sensing
import Testing

@testable import Presence

/// Keeps what a burst tells hop by hop.
private final class RangeKeeper: PresenceObserver, RangeObserver {
    private(set) var hops: [(time: Double, hop: RangeHop)] = []
    private(set) var band: ClosedRange<Double>?

    func presenceTuned(carriers: [Double], layout: PresenceLayout) {}
    func presenceHop(centre: Int, spectrum: Span<Float>, score: Float, isHit: Bool) {}
    func rangeTuned(_ layout: RangeLayout) { band = layout.band }
    func rangeHop(centre: Int, profile: Span<Float>, stillPower: Float, hop: RangeHop) {
        hops.append((Double(centre), hop))
    }
}

@Suite struct RangeSensorTests {
    private static func listen(
        to scene: RangeScene, blockLength: Int = 4096,
        _ configuration: PresenceConfiguration = .init()
    ) throws -> (keeper: RangeKeeper, detections: [Detection]) {
        let keeper = RangeKeeper()
        let detector = PresenceDetector(configuration, observer: keeper)
        let recording = try scene.recording()
        detector.prepare(for: recording.format)
        let ring = DetectionRing(minimumCapacity: 256)
        var frame = 0
        while frame < recording.frameCount {
            let end = min(recording.frameCount, frame + blockLength)
            detector.process(recording.block(frame..<end), into: ring)
            frame = end
        }
        detector.finish(into: ring)
        var detections: [Detection] = []
        while let detection = ring.pop() { detections.append(detection) }
        return (keeper, detections)
    }

    /// The readings of hops from 0.5 s after the start of the motion on, and the true ranges.
    private static func readings(
        of keeper: RangeKeeper, in scene: RangeScene
    ) -> [(reading: RangeReading, truth: Double)] {
        // A frame of the burst ends with the hop's, whose middle is 64 ms before; its own middle is
        // 0.17 s before.
        keeper.hops.compactMap { time, hop in
            let moment = time / scene.sampleRate + 0.064 - 0.17
            guard let mover = hop.mover, moment > scene.start + 0.3 else { return nil }
            return (mover, scene.range(at: moment))
        }
    }

    @Test(
        "range and target strength of a lone mover come out within 5 cm and 3 dB",
        arguments: [
            RangeScene(), RangeScene(range: 1.5, speed: 0.5), RangeScene(offset: 777),
            RangeScene(speed: -1.3, clock: 5e-5), RangeScene(targetStrength: -20),
        ])
    func accuracy(scene: RangeScene) throws {
        let (keeper, _) = try Self.listen(to: scene)
        let readings = Self.readings(of: keeper, in: scene)
        #expect(readings.count >= 14)
        for (reading, truth) in readings {
            #expect(abs(reading.range - truth) < 0.05)
            // A profile's lobe is a little wider than what counts as the echo.
            #expect(abs(reading.targetStrength - scene.targetStrength + 1) < 2)
        }
    }

    @Test("at 96 kHz too", .timeLimit(.minutes(1)))
    func highRate() throws {
        let scene = RangeScene(sampleRate: 96_000, duration: 1.9, start: 0.9)
        let (keeper, _) = try Self.listen(to: scene)
        let readings = Self.readings(of: keeper, in: scene)
        #expect(readings.count >= 8)
        for (reading, truth) in readings { #expect(abs(reading.range - truth) < 0.05) }
    }

    @Test("the burst's lines are no carriers, and its place is found")
    func place() throws {
        var scene = RangeScene(duration: 1)
        scene.start = 2
        let (keeper, detections) = try Self.listen(to: scene)
        let chirp = try RangeBurst.chirp(
            beside: RangeBurst.defaultFrequencies, in: ProbeSlots(sampleRate: 48_000))
        #expect(keeper.band == chirp.band)
        guard case .selfTestCompleted(let test)? = detections.first else {
            Issue.record("no self-test")
            return
        }
        let heard = test.carriers.array.map(\.frequency).sorted()
        #expect(heard.count == 3)
        for (left, right) in zip(heard, RangeBurst.defaultFrequencies) {
            #expect(abs(left - right) < 1)
        }
        for carrier in test.carriers.array {
            // −20 dBFS over −116 dBFS/Hz.
            #expect(abs(carrier.carrierToNoiseDensity - 96) < 1.5)
        }
    }

    @Test("without a burst nothing is told")
    func withoutBurst() throws {
        let (keeper, detections) = try Self.listen(to: RangeScene(hasBurst: false))
        #expect(keeper.hops.isEmpty && keeper.band == nil)
        let ranges = detections.compactMap { detection -> Double? in
            if case .motionEnded(let motion) = detection { motion.range } else { nil }
        }
        #expect(ranges.isEmpty)
        #expect(detections.contains { if case .motionStarted = $0 { true } else { false } })
    }

    @Test("the motion of a person tells its range; of what is 13 dB less there is none")
    func gate() throws {
        let person = try Self.listen(to: RangeScene()).detections
        let motions = person.compactMap { detection -> Motion? in
            if case .motionEnded(let motion) = detection { motion } else { nil }
        }
        #expect(motions.count == 1)
        // From 3 m, for 1.5 s, at 1 m/s.
        let range = try #require(motions.first?.range)
        #expect(abs(range - 2.25) < 0.3)
        let vacuum = try Self.listen(to: RangeScene(targetStrength: -23)).detections
        #expect(!vacuum.contains { if case .motionStarted = $0 { true } else { false } })
    }

    @Test("beyond the farthest range nobody counts")
    func farthest() throws {
        var configuration = PresenceConfiguration()
        configuration.farthestRange = 2.5
        let scene = RangeScene(range: 5, speed: -1)
        let far = try Self.listen(to: scene, configuration).detections
        #expect(!far.contains { if case .motionStarted = $0 { true } else { false } })
        let near = try Self.listen(to: scene).detections
        #expect(near.contains { if case .motionStarted = $0 { true } else { false } })
    }

    @Test("any block size gives the same readings and detections, bit for bit")
    func blockSizes() throws {
        let scene = RangeScene(duration: 1.9)
        let whole = try Self.listen(to: scene, blockLength: 200_000)
        for length in [1013] {
            let parts = try Self.listen(to: scene, blockLength: length)
            #expect(parts.detections == whole.detections)
            #expect(parts.keeper.hops.map(\.hop) == whole.keeper.hops.map(\.hop))
        }
        #expect(whole.keeper.hops.contains { $0.hop.mover != nil })
    }
}
