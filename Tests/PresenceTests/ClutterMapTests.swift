import Testing

@testable import Presence

struct ClutterMapTests {
    /// What noise whose median is 1 has for the least median of an opening.
    private static let noise = ClutterMap.leastMedian

    private static func frame(_ power: Float, isDisturbed: Bool = false) -> DopplerFrame {
        var frame = DopplerFrame(bands: 1)
        frame.powers[0] = power
        frame.isDisturbed = isDisturbed
        return frame
    }

    /// The level of a band after an opening of such powers.
    private static func level(after opening: [DopplerFrame]) -> Float {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: opening, count: opening.count, median: 1)
        return level(map)
    }

    /// The level behind a floor: what clutter has above the least counts twice.
    private static func level(_ map: ClutterMap) -> Float {
        let level = ClutterMap.least + (map.floor(0) - 1) / ClutterMap.weight
        return (level * 1e4).rounded() / 1e4
    }

    /// What a map comes to by some hops, one after another, once all of them have been learnt from.
    private static func learned(
        _ hops: [(count: Int, power: Float)], from map: ClutterMap
    ) -> ClutterMap {
        var map = map
        for (count, power) in hops + [(ClutterMap.guardHops, 1)] {
            for _ in 0..<count { map.learn(frame(power)) }
        }
        return map
    }

    @Test func `what is loud all through the opening is clutter`() {
        #expect(Self.level(after: (0..<24).map { _ in Self.frame(20 * Self.noise) }) == 20)
        #expect(Self.level(after: (0..<12).map { _ in Self.frame(20 * Self.noise) }) == 20)
    }

    @Test(arguments: 0..<3)
    func `what is quiet in a third of the opening is not clutter`(third: Int) {
        let opening = (0..<24).map { Self.frame($0 / 8 == third ? Self.noise : 1_000) }
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: opening, count: 24, median: 1)
        #expect(map.floor(0) == 1)
    }

    @Test func `what comes and goes is not clutter`() {
        let opening = (0..<24).map { Self.frame($0 % 2 == 0 ? 1 : 1_000) }
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: opening + opening, count: 23, median: 1)
        #expect(map.floor(0) < 1_000)
        let rare = (0..<24).map { Self.frame($0 % 3 == 0 ? 1_000 : Self.noise) }
        map.begin(with: rare, count: 24, median: 1)
        #expect(map.floor(0) == 1)
    }

    @Test func `the level is the mean of the noise that has such a median`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(10 * Self.noise) }, count: 24, median: 0.5)
        #expect(Self.level(map) == 20)
    }

    @Test func `disturbed hops of the opening are passed over`() {
        let opening = (0..<24).map {
            Self.frame($0 < 6 ? 1e6 : 10 * Self.noise, isDisturbed: $0 < 6)
        }
        #expect(Self.level(after: opening) == 10)
    }

    @Test func `an opening of less than twelve hops tells nothing`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(50) }, count: 11, median: 1)
        #expect(map.floor(0) == 1)
        map.begin(with: [], count: 0, median: 1)
        #expect(map.floor(0) == 1)
    }

    @Test func `a band near the noise is held against the noise`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(1.05 * Self.noise) }, count: 24, median: 1)
        #expect(map.floor(0) == 1)
    }

    @Test func `what stays is learnt at a twentieth of a dB a hop`() {
        var quiet = ClutterMap(bands: 1, openingHops: 24)
        quiet.begin(with: (0..<24).map { _ in Self.frame(Self.noise) }, count: 24, median: 1)
        #expect(Self.learned([(8, 100)], from: quiet).floor(0) == 1)
        // From 0 dB to 10 dB takes 200 hops.
        let later = Self.level(Self.learned([(200, 100)], from: quiet))
        #expect(abs(later / 10 - 1) < 0.02)
    }

    @Test func `an echo of half a second is not held against itself`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(4) }, count: 24, median: 1)
        let floor = map.floor(0)
        for _ in 0..<ClutterMap.guardHops { map.learn(Self.frame(1_000)) }
        #expect(map.floor(0) == floor)
        map.learn(Self.frame(1_000))
        #expect(map.floor(0) > floor)
    }

    @Test func `noise stays noise, whatever its median is of its mean`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(0.5 * Self.noise) }, count: 24, median: 0.5)
        for hop in 0..<1_000 { map.learn(Self.frame(hop % 2 == 0 ? 0.4 : 0.7)) }
        #expect(map.floor(0) == 1)
        for hop in 0..<1_000 { map.learn(Self.frame(hop % 2 == 0 ? 0.8 : 1.4)) }
        #expect(map.floor(0) > 1.5)
    }

    @Test func `a walk of three seconds lifts the floor by less than three dB`() {
        var before = ClutterMap(bands: 1, openingHops: 24)
        before.begin(with: (0..<24).map { _ in Self.frame(4) }, count: 24, median: 1)
        let after = Self.learned([(47, 10_000)], from: before)
        #expect(Self.level(after) / Self.level(before) < 2)
    }

    @Test func `the floor settles at the median`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(10) }, count: 24, median: 1)
        // One in three hops is 100 times as loud: a mean would be 34 times as high.
        for hop in 0..<3_000 { map.learn(Self.frame(hop % 3 == 0 ? 500 : 5)) }
        let level = Self.level(map)
        #expect(level > 4 && level < 6)
    }

    @Test func `what has gone is forgotten within a second, a pause of half a second is not`() {
        var map = ClutterMap(bands: 1, openingHops: 24)
        map.begin(with: (0..<24).map { _ in Self.frame(1_000) }, count: 24, median: 1)
        let paused = Self.learned([(8, 1), (1, 1_000)], from: map)
        #expect(Self.level(paused) > 800)
        let gone = Self.learned([(ClutterMap.goneHops, 1)], from: map)
        #expect(gone.floor(0) == 1)
    }
}
