import Sensing
import Testing

@testable import Presence

/// Silence that stands for lost frames, as a session makes it.
struct LostFramesTests {
    private static let level = -20.0

    private static func empty(duration: Double) -> Recording {
        Recording(
            duration: duration,
            tones: [18_750, 19_875, 21_000].map { .init(frequency: $0, level: level) },
            noise: level - 78)
    }

    /// From a millisecond to more than a second, after which the probe counts as lost.
    @Test(arguments: [48, 480, 1_440, 4_801, 12_000, 40_000, 60_000], [0, 37, 480])
    func `lost frames are no motion, also where the loop's delay has changed`(
        count: Int, slip: Int
    ) {
        var recording = Self.empty(duration: 9)
        recording.lose(240_123..<240_123 + count, slip: slip)
        let found = PresenceDetector.detections(in: recording)
        #expect(found.motions.isEmpty && found.occupancies.isEmpty)
        #expect(found.selfTests.allSatisfy { $0.verdict == .ok })
    }

    @Test func `many short losses, as an overloaded machine has them, are no motion`() {
        var recording = Self.empty(duration: 12)
        for index in 0..<12 {
            let frame = 192_000 + 24_000 * index + 331 * index
            recording.lose(frame..<frame + 480 + 97 * index, slip: 11)
        }
        let found = PresenceDetector.detections(in: recording)
        #expect(found.motions.isEmpty && found.occupancies.isEmpty)
    }

    @Test func `a mover is felt before and after lost frames, at its place`() throws {
        var recording = Recording(
            duration: 12,
            tones: [
                .init(frequency: 19_000, level: Self.level),
                .init(frequency: 19_111, level: Self.level - 26, start: 4, end: 5.5),
                .init(frequency: 19_111, level: Self.level - 26, start: 9, end: 10.5),
            ], noise: Self.level - 78)
        recording.lose(336_000..<340_800)
        let motions = PresenceDetector.detections(in: recording).motions
        try #require(motions.count == 2)
        #expect(abs(Double(motions[0].startFrame) / 48_000 - 4) < 0.15)
        #expect(abs(Double(motions[1].startFrame) / 48_000 - 9) < 0.15)
    }
}
