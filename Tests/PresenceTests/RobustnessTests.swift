import Sensing
import Testing

@testable import Presence

/// What must not deafen or mislead the detector.
struct RobustnessTests {
    private static let level = -20.0
    private static let noise = level - 78

    /// A carrier at 19 kHz and, from 4 to 5.5 s, a mover 26 dB below it at 111 Hz, about 1 m/s.
    private static func mover(with others: [Recording.Tone] = [], duration: Double = 7)
        -> Recording
    {
        Recording(
            duration: duration,
            tones: [
                .init(frequency: 19_000, level: level),
                .init(frequency: 19_111, level: level - 26, start: 4, end: 5.5),
            ] + others, noise: noise)
    }

    private static func expectMover(_ recording: Recording) throws {
        let motions = PresenceDetector.detections(in: recording).motions
        try #require(motions.count == 1)
        #expect(abs(Double(motions[0].startFrame) / 48_000 - 4) < 0.15)
        #expect(abs(Double(motions[0].endFrame) / 48_000 - 5.5) < 0.15)
        #expect(motions[0].direction == .approaching)
        #expect(abs(motions[0].speed - 1) < 0.05)
    }

    @Test(arguments: [420, 500, 600, 700] as [Double])
    func `a line in the reference band does not deafen`(offset: Double) throws {
        let line = Recording.Tone(frequency: 19_000 + offset, level: Self.level - 20)
        try Self.expectMover(Self.mover(with: [line]))
    }

    @Test func `other rigs' tones, which the mover shifts too, do not deafen`() throws {
        let own = [18_750.0, 19_875, 21_000]
        let foreign = [18_500.0, 19_250, 19_500, 20_250, 20_500, 20_750]
        var tones: [Recording.Tone] = []
        for frequency in own + foreign {
            let isOwn = own.contains(frequency)
            // 1 m/s, and what swings at half the speed.
            let fast = frequency * (1 + 2 / 343.0)
            let slow = frequency * (1 + 1 / 343.0)
            tones += [
                .init(frequency: frequency, level: Self.level - (isOwn ? 0 : 15)),
                .init(frequency: fast, level: Self.level - 26, start: 4, end: 5.5),
                .init(frequency: slow, level: Self.level - 30, start: 4, end: 5.5),
            ]
        }
        let recording = Recording(duration: 7, tones: tones, noise: Self.noise)
        var configuration = PresenceConfiguration()
        configuration.probe = .frequencies(own)
        let motions = PresenceDetector.detections(in: recording, configuration).motions
        try #require(motions.count == 1)
        #expect(abs(Double(motions[0].startFrame) / 48_000 - 4) < 0.15)
        #expect(abs(Double(motions[0].endFrame) / 48_000 - 5.5) < 0.15)
        #expect(motions[0].direction == .approaching)
    }

    @Test(arguments: [150, 200, 330] as [Double])
    func `a line in the Doppler band that is there from the start is no motion`(offset: Double)
        throws
    {
        let line = Recording.Tone(frequency: 19_000 + offset, level: Self.level - 30)
        try Self.expectMover(Self.mover(with: [line]))
    }

    @Test(arguments: [(0.045, 0), (0.45, 1)])
    func `a wall's echo that moves for 45 ms is a bump, for 450 ms a mover`(
        duration: Double, count: Int
    ) {
        // At 4.5 s, and 45 ms later, 44.4 Hz more are whole turns: the phase runs on.
        let echo = Self.level - 26
        let recording = Recording(
            duration: 6.5,
            tones: [
                .init(frequency: 19_000, level: Self.level),
                .init(frequency: 19_000, level: echo, end: 4.5),
                .init(frequency: 19_000 + 2 / 0.045, level: echo, start: 4.5, end: 4.5 + duration),
                .init(frequency: 19_000, level: echo, start: 4.5 + duration),
            ], noise: Self.noise)
        #expect(PresenceDetector.detections(in: recording).motions.count == count)
    }

    @Test func `a channel that is there twice counts once`() throws {
        // Two equal channels, one hour at the default rate of false alarms in a minute: with the
        // law of two independent receivers a false motion comes every half minute.
        var configuration = PresenceConfiguration()
        configuration.falseAlarmsPerHour = 10
        let empty = Recording(
            duration: 60, tones: [.init(frequency: 19_000, level: Self.level)],
            noise: Self.noise, seed: 3)
        let found = PresenceDetector.detections(in: Recording([empty, empty]), configuration)
        #expect(found.motions.isEmpty)
        try Self.expectMover(Recording([Self.mover(), Self.mover()]))
    }

    @Test(arguments: [-12, -6, -3, -1] as [Double])
    func `an echo nearly as strong as the carrier is a mover, not a switch`(echo: Double) throws {
        let recording = Recording(
            duration: 7,
            tones: [
                .init(frequency: 19_000, level: Self.level),
                .init(frequency: 19_033, level: Self.level + echo, start: 4, end: 6),
            ], noise: Self.noise)
        let motions = PresenceDetector.detections(in: recording).motions
        try #require(motions.count == 1)
        #expect(abs(Double(motions[0].startFrame) / 48_000 - 4) < 0.3)
    }

    @Test func `motion at the start does not deafen for what follows`() throws {
        // A mover all through the opening passes for clutter; when it has gone it is forgotten.
        var tones = [Recording.Tone(frequency: 19_000, level: Self.level)]
        for start in [0.0, 5, 8] {
            tones.append(
                .init(
                    frequency: 19_111, level: Self.level - 26, start: start,
                    end: start + (start == 0 ? 3 : 1)))
        }
        let motions = PresenceDetector.detections(
            in: Recording(duration: 10, tones: tones, noise: Self.noise)
        ).motions
        let starts = motions.map { Double($0.startFrame) / 48_000 }
        #expect(starts.contains { abs($0 - 5) < 0.15 } && starts.contains { abs($0 - 8) < 0.15 })
    }

    @Test func `a probe that goes is missed, and found again when it is back`() throws {
        let recording = Recording(
            duration: 12,
            tones: [
                .init(frequency: 19_000, level: Self.level, end: 5),
                .init(frequency: 19_111, level: Self.level - 26, start: 4, end: 5),
                .init(frequency: 19_000, level: Self.level, start: 8.03),
                .init(frequency: 19_111, level: Self.level - 26, start: 10, end: 11),
            ], noise: Self.noise)
        let found = PresenceDetector.detections(in: recording)
        #expect(found.selfTests.map(\.verdict) == [.ok, .unusable, .ok])
        try #require(found.motions.count == 2)
        #expect(abs(Double(found.motions[1].startFrame) / 48_000 - 10) < 0.15)
        let occupancies = found.occupancies
        #expect(occupancies.map(\.endReason) == [.probeLost, .endOfStream])
        #expect(abs(Double(occupancies[0].endFrame) / 48_000 - 6) < 0.2)
    }

    @Test(arguments: [1, 7, 64, 480])
    func `a lost probe is lost at the same frame for any block size`(size: Int) {
        let recording = Recording(
            duration: 5,
            tones: [
                .init(frequency: 19_000, level: Self.level, end: 2.2),
                .init(frequency: 19_000, level: Self.level, start: 4),
            ], noise: Self.noise)
        let whole = PresenceDetector.detections(in: recording)
        #expect(PresenceDetector.detections(in: recording, blocksOf: size) == whole)
    }

    @Test func `probe frequencies that crowd each other invent no carrier`() throws {
        var configuration = PresenceConfiguration()
        configuration.probe = .frequencies(
            stride(from: 18_000, through: 21_500, by: 500).map { $0 })
        let noise = Recording(duration: 2, tones: [], noise: -80)
        let found = PresenceDetector.detections(in: noise, configuration)
        #expect(found.selfTests.map(\.verdict) == [.unusable])
        #expect(found.selfTests[0].carriers.array.allSatisfy { $0.carrierToNoiseDensity < 60 })
    }

    @Test(arguments: [1_000, 5_000, 9_400] as [Double])
    func `a carrier an octave or more from the strongest is left out`(far: Double) throws {
        var configuration = PresenceConfiguration()
        configuration.probe = .frequencies([far, 19_000])
        let recording = Self.mover(with: [.init(frequency: far, level: Self.level - 3)])
        let found = PresenceDetector.detections(in: recording, configuration)
        #expect(found.selfTests.map(\.verdict) == [.ok])
        #expect(found.selfTests[0].carriers.count == 1)
        #expect(found.motions.count == 1 && found.motions[0].direction == .approaching)
    }

    @Test func `a probe that ends shortly before the stream leaves its self-test as it was`() {
        let recording = Recording(
            duration: 4.3, tones: [.init(frequency: 19_000, level: Self.level, end: 3)],
            noise: Self.noise)
        let found = PresenceDetector.detections(in: recording)
        #expect(found.selfTests.map(\.verdict).first == .ok)
        #expect(!found.selfTests.contains { $0.reason == .tooShort })
    }
}
