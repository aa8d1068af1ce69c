import AudioCore
import Presence
import Sensing
import Testing

struct PresenceDetectorTests {
    /// A mover: a line beside the carrier, 28 dB·Hz or 44 dB below the carrier.
    struct Mover: CustomTestStringConvertible {
        var sampleRate = 48_000.0
        var carrier = 19_000.0
        var shift: Double
        var testDescription: String { "\(shift) Hz beside \(carrier) Hz at \(sampleRate) Hz" }
    }

    private static func recording(
        _ movers: [Mover], duration: Double = 3.5, from start: Double = 1, to end: Double = 2
    ) -> Recording {
        let first = movers[0]
        return Recording(
            sampleRate: first.sampleRate, duration: duration,
            tones: [.init(frequency: first.carrier, level: -20)]
                + movers.map { mover in
                    .init(
                        frequency: first.carrier + mover.shift, level: -64, start: start, end: end)
                }, noise: -92)
    }

    private static func seconds(_ frame: Int, _ recording: Recording) -> Double {
        recording.format.seconds(atFrame: frame)
    }

    @Test(arguments: [
        Mover(shift: 117), Mover(shift: -117), Mover(shift: 30), Mover(shift: -45),
        Mover(shift: 300), Mover(shift: -320), Mover(carrier: 22_500, shift: 80),
        Mover(carrier: 17_333.3, shift: -150),
        Mover(sampleRate: 44_100, carrier: 20_000, shift: 100),
        Mover(sampleRate: 44_100, carrier: 18_000, shift: -200),
        Mover(sampleRate: 96_000, carrier: 40_000, shift: 250),
    ])
    func `a faint mover has its direction, speed and times`(mover: Mover) throws {
        let recording = Self.recording([mover])
        let detections = PresenceDetector.detections(in: recording)
        try #require(detections.motions.count == 1)
        let motion = detections.motions[0]
        #expect(motion.direction == (mover.shift > 0 ? .approaching : .receding))
        // A line's shift is read to a fraction of a bin of 7.8 Hz.
        let speed = abs(mover.shift) * 343.2 / (2 * mover.carrier)
        #expect(abs(motion.speed - speed) < 3 * 343.2 / (2 * mover.carrier) + 0.01)
        #expect(abs(Self.seconds(motion.startFrame, recording) - 1) < 0.09)
        #expect(abs(Self.seconds(motion.endFrame, recording) - 2) < 0.09)
        // 28 dB·Hz in a band of five bins: 28 − 10·log₁₀(39.1 Hz) = 12 dB.
        #expect(abs(motion.peakSNR - 12) < 3.5)
        #expect(motion.endReason == .noMotion)
    }

    @Test func `a motion is told when it begins and when it is over`() throws {
        let recording = Self.recording([Mover(shift: 117)])
        let detections = PresenceDetector.detections(in: recording)
        try #require(detections.count == 5)
        let motion = try #require(detections.motions.first)
        #expect(detections.selfTests.first?.verdict == .ok)
        #expect(detections[1] == .motionStarted(frame: motion.startFrame))
        #expect(detections[2] == .occupancyStarted(frame: motion.startFrame))
        #expect(detections[3] == .motionEnded(motion))
        #expect(
            detections[4]
                == .occupancyEnded(
                    Occupancy(
                        startFrame: motion.startFrame, endFrame: recording.frameCount,
                        endReason: .endOfStream)))
    }

    @Test func `who comes and goes again at once is mixed`() {
        let recording = Self.recording([Mover(shift: 100)], from: 1, to: 1.7)
            .adding(Self.echo(-90, level: -64, duration: 0.7), at: 1.7)
        let detections = PresenceDetector.detections(in: recording)
        #expect(detections.motions.map(\.direction) == [.mixed])
    }

    /// A reflection alone.
    private static func echo(_ shift: Double, level: Double, duration: Double) -> Recording {
        Recording(
            duration: duration, tones: [.init(frequency: 19_000 + shift, level: level)],
            noise: nil)
    }

    @Test(arguments: [60.0, 100, 250])
    func `what wavers about the carrier is no motion`(shift: Double) {
        // Both sidebands of a gain that wavers, 20 dB above what a mover needs.
        let recording = Self.recording([Mover(shift: shift)], duration: 3)
            .adding(Self.echo(-shift, level: -64, duration: 1), at: 1)
        let detections = PresenceDetector.detections(in: recording)
        #expect(detections.motions.isEmpty)
    }

    @Test func `a sound beside one tone of three is no motion, a mover beside all is`() {
        let tones = [18_750.0, 19_875, 21_000]
        func recording(_ shifted: ArraySlice<Double>) -> Recording {
            Recording(
                duration: 3,
                tones: tones.map { .init(frequency: $0, level: -20) }
                    + shifted.map {
                        .init(
                            frequency: $0 * (1 + 117 / 19_875), level: -55, start: 1, end: 2)
                    }, noise: -92)
        }
        for tone in tones.indices {
            let detections = PresenceDetector.detections(in: recording(tones[tone...tone]))
            #expect(detections.selfTests.first?.carriers.count == 3)
            #expect(detections.motions.isEmpty)
        }
        #expect(PresenceDetector.detections(in: recording(tones[...])).motions.count == 1)
    }

    @Test func `a carrier in noise has no motion in a minute`() {
        let recording = Recording(
            duration: 60, tones: [.init(frequency: 19_000, level: -20)], noise: -92, seed: 4)
        let detections = PresenceDetector.detections(in: recording, blocksOf: 4_800)
        #expect(detections.count == 1 && detections.selfTests.first?.verdict == .ok)
    }

    @Test func `slow air and what is too fast are no motion`() {
        for shift in [3.0, -8, 390, -600] {
            let detections = PresenceDetector.detections(in: Self.recording([Mover(shift: shift)]))
            #expect(detections.count == 1)
        }
    }

    @Test func `a clap is no motion`() {
        let quiet = Recording(
            duration: 3, tones: [.init(frequency: 19_000, level: -20)], noise: -92)
        let clap = Recording(duration: 0.1, tones: [], noise: -60, seed: 9)
        let detections = PresenceDetector.detections(in: quiet.adding(clap, at: 1.5))
        #expect(detections.count == 1)
    }

    @Test func `the end of the stream closes what is open, once`() throws {
        let recording = Self.recording([Mover(shift: 117)]).prefix(1.7)
        let detector = PresenceDetector()
        detector.prepare(for: recording.format)
        let detections = detector.listen(to: recording)
        let motion = try #require(detections.motions.first)
        #expect(motion.endReason == .endOfStream && motion.endFrame == recording.frameCount)
        let occupancy = try #require(detections.occupancies.first)
        #expect(occupancy.endReason == .endOfStream)
        #expect(occupancy.endFrame == recording.frameCount)
        #expect(occupancy.startFrame == motion.startFrame)
        let ring = DetectionRing(minimumCapacity: 8)
        detector.finish(into: ring)
        #expect(ring.pop() == nil)
    }

    @Test(arguments: [0.1, 0.9, 1.4])
    func `occupancy is over once the hold has gone by, as of the last motion`(hold: Double) throws {
        var configuration = PresenceConfiguration()
        configuration.hold = hold
        let recording = Self.recording([Mover(shift: 117)])
        let occupancy = try #require(
            PresenceDetector.detections(in: recording, configuration).occupancies.first)
        #expect(occupancy.endReason == .noMotion)
        #expect(abs(Self.seconds(occupancy.endFrame, recording) - 2) < 0.15)
        // A motion is over 12 hops of 64 ms after its end; nobody leaves before.
        let told = 2 + max(hold, 0.768)
        for (duration, reason): (Double, EndReason) in [
            (told - 0.2, .endOfStream), (told + 0.4, .noMotion),
        ] {
            let part = PresenceDetector.detections(in: recording.prefix(duration), configuration)
            #expect(part.occupancies.map(\.endReason) == [reason])
        }
    }

    @Test(arguments: [1, 7, 64, 480, 4_801])
    func `the block size changes nothing`(size: Int) {
        let recording = Self.recording([Mover(shift: -90)], duration: 2.6, from: 1, to: 1.5)
        let whole = PresenceDetector.detections(in: recording)
        #expect(whole.motions.count == 1)
        #expect(PresenceDetector.detections(in: recording, blocksOf: size) == whole)
    }

    @Test(arguments: [0.0, 0.2, 0.7, 1.8])
    func `a reset detector is a fresh one`(seconds: Double) {
        let first = Self.recording([Mover(carrier: 20_700, shift: 150)])
        let second = Self.recording([Mover(shift: -90)], duration: 2.6, from: 1, to: 1.5)
        let detector = PresenceDetector()
        detector.prepare(for: first.format)
        _ = detector.listen(to: first.prefix(seconds), finishing: seconds == 0.7)
        detector.reset()
        let detections = detector.listen(to: second)
        #expect(detections == PresenceDetector.detections(in: second))
        #expect(detections.motions.count == 1)
        detector.reset()
        #expect(detector.listen(to: first.prefix(0)).selfTests.map(\.frame) == [0])
    }

    @Test func `two carriers and two microphones feel one mover once`() throws {
        let microphones = [1 as UInt64, 2].map { seed in
            Recording(
                duration: 3,
                tones: [
                    .init(frequency: 19_000, level: -20), .init(frequency: 21_000, level: -22),
                    .init(frequency: 19_095, level: -65, start: 1, end: 2),
                    .init(frequency: 21_105, level: -67, start: 1, end: 2),
                ], noise: -92, seed: seed)
        }
        let detections = PresenceDetector.detections(in: Recording(microphones))
        #expect(detections.selfTests.first?.carriers.count == 2)
        try #require(detections.motions.count == 1)
        #expect(detections.motions[0].direction == .approaching)
        #expect(abs(detections.motions[0].speed - 95 * 343.2 / 38_000) < 0.04)
    }
}
