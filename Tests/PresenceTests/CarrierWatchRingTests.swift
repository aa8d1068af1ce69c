import Testing

@testable import Presence

@Suite struct CarrierWatchRingTests {
    private static func hops(_ ratio: Double) -> Int {
        CarrierWatch.ringHops(from: ratio, cutoff: 10, q: 0.7, hopSeconds: 0.01)
    }

    @Test("silence over silence rings not at all, and anything over silence for the longest time")
    func silence() {
        #expect(Self.hops(.nan) == 1 && Self.hops(0) == 1 && Self.hops(1) == 1)
        #expect(Self.hops(.infinity) == Self.hops(1e300) && Self.hops(1e6) > Self.hops(10))
    }
}
