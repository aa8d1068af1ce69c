import Testing

@testable import Presence

struct ClutterMapTests {
    private static func frame(_ power: Float, isDisturbed: Bool = false) -> DopplerFrame {
        var frame = DopplerFrame(bands: 1)
        frame.powers[0] = power
        frame.isDisturbed = isDisturbed
        return frame
    }

    /// The level of a band after an opening of such powers.
    private static func level(after opening: [DopplerFrame]) -> Float {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: opening, count: opening.count, quartile: 1)
        return level(map)
    }

    /// The level behind a floor: the noise counts once, what clutter adds to it twice.
    private static func level(_ map: ClutterMap) -> Float {
        1 + (map.floor(0) - 1) / ClutterMap.weight
    }

    private static func learned(_ hops: Int, _ power: Float, from map: ClutterMap) -> ClutterMap {
        var map = map
        for _ in 0..<hops { map.learn(frame(power)) }
        return map
    }

    @Test func `what is loud all through the opening is clutter`() {
        #expect(Self.level(after: (0..<24).map { _ in Self.frame(20) }) == 20)
        #expect(Self.level(after: (0..<12).map { _ in Self.frame(20) }) == 20)
    }

    @Test func `what is quiet in a quarter of the opening or more is not clutter`() {
        for quiet in 7...24 {
            // Spread over the opening: every hop whose place modulo 24 falls among the quiet ones.
            let opening = (0..<24).map { Self.frame($0 * 7 % 24 < quiet ? 1 : 1_000) }
            var map = ClutterMap(bands: 1, openingHops: 24)
            map.begin(with: opening, count: 24, quartile: 1)
            #expect(map.floor(0) == 1, "quiet in \(quiet) of 24 hops")
        }
    }

    @Test func `the level is the mean of the noise that has such a quartile`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(10) }, count: 24, quartile: 0.5)
        #expect(Self.level(map) == 20)
    }

    @Test func `disturbed hops of the opening are passed over`() {
        let opening = (0..<24).map { Self.frame($0 < 6 ? 1e6 : 10, isDisturbed: $0 < 6) }
        #expect(Self.level(after: opening) == 10)
    }

    @Test func `an opening of less than twelve hops tells nothing`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(50) }, count: 11, quartile: 1)
        #expect(map.floor(0) == 1)
        map.begin(with: [], count: 0, quartile: 1)
        #expect(map.floor(0) == 1)
    }

    @Test func `a band near the noise is held against the noise`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(1.2) }, count: 24, quartile: 1)
        #expect(map.floor(0) == 1)
    }

    @Test func `what stays is learnt at a twentieth of a dB a hop`() {
        var quiet = ClutterMap(bands: 1, openingHops: 24)
        quiet.begin(with: (0..<24).map { _ in Self.frame(1) }, count: 24, quartile: 1)
        #expect(Self.learned(20, 100, from: quiet).floor(0) == 1)
        // From 0 dB to 10 dB takes 200 hops.
        let later = Self.level(Self.learned(200, 100, from: quiet))
        #expect(abs(later / 10 - 1) < 0.02)
    }

    @Test func `a walk of three seconds lifts the floor by less than three dB`() {
        var before = ClutterMap(bands: 1, openingHops: 24)
        before.begin(with: (0..<24).map { _ in Self.frame(4) }, count: 24, quartile: 1)
        let after = Self.learned(47, 10_000, from: before)
        #expect(Self.level(after) / Self.level(before) < 2)
    }

    @Test func `the floor settles at the median`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(10) }, count: 24, quartile: 1)
        // One in three hops is 100 times as loud: a mean would be 34 times as high.
        for hop in 0..<3_000 { map.learn(Self.frame(hop % 3 == 0 ? 500 : 5)) }
        let level = Self.level(map)
        #expect(level > 4 && level < 6)
    }
}
