import Testing

@testable import Presence

struct ClutterMapTests {
    private static func learned(_ hops: Int, _ ratio: Float, from map: ClutterMap? = nil)
        -> ClutterMap
    {
        var map = map ?? ClutterMap(bands: 1)
        for _ in 0..<hops {
            map.learn(0, ratio)
            map.closeHop()
        }
        return map
    }

    @Test func `the mean of the first hops is the first guess, and not before`() {
        var map = ClutterMap(bands: 2)
        for (hop, ratio) in [10 as Float, 30, 20, 20].enumerated() {
            #expect(!map.isReady, "after \(hop) hops")
            map.learn(0, ratio)
            map.learn(1, 1)
            map.closeHop()
        }
        #expect(map.isReady)
        #expect(map.floor(0) == 20)
    }

    @Test func `a band near the noise is held against the noise`() {
        #expect(Self.learned(4, 1.9).floor(0) == 1)
        #expect(Self.learned(4, 2.1).floor(0) == 2.1)
    }

    @Test func `what stays is learnt at a twentieth of a dB a hop`() {
        let quiet = Self.learned(4, 1)
        // From 0 dB to 10 dB takes 200 hops; the floor rules from 3 dB on.
        #expect(Self.learned(50, 100, from: quiet).floor(0) == 1)
        let later = Self.learned(200, 100, from: quiet).floor(0)
        #expect(abs(later / 10 - 1) < 0.02)
    }

    @Test func `a walk of three seconds lifts the floor by less than three dB`() {
        let before = Self.learned(4, 4)
        let after = Self.learned(47, 10_000, from: before)
        #expect(after.floor(0) / before.floor(0) < 2)
    }

    @Test func `the floor settles at the median`() {
        var map = Self.learned(4, 10)
        // One in three hops is 100 times as loud: a mean would be 34 times as high.
        for hop in 0..<3_000 {
            map.learn(0, hop % 3 == 0 ? 500 : 5)
            map.closeHop()
        }
        #expect(map.floor(0) > 4 && map.floor(0) < 6)
    }

    @Test func `a reset map is a fresh one`() {
        var map = Self.learned(100, 7)
        map.reset()
        #expect(map == ClutterMap(bands: 1))
    }
}
