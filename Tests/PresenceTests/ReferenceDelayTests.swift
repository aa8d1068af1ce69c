import Testing

@testable import Presence

@Suite struct ReferenceDelayTests {
    private static func delay(_ delays: ClosedRange<Double>) -> ReferenceDelay {
        var delay = ReferenceDelay(
            timing: CancellerTiming(delays: delays, latency: 10, rate: 2000), capacity: 8,
            filter: [1], forgetting: 1)
        delay.start()
        return delay
    }

    @Test(arguments: [(-0.1...0.1, 0), (0.02...0.1, 40), (-0.1 ... -0.03, -60)])
    func `it begins with no delay or the possible one nearest to it`(
        delays: ClosedRange<Double>, value: Int
    ) {
        let delay = Self.delay(delays)
        #expect(delay.value == value && delay.isSearching && !delay.isConfirmed)
    }

    @Test func `the only possible delay needs no search`() {
        let delay = Self.delay(0.01...0.01)
        #expect(delay.value == 20 && delay.isConfirmed && !delay.isSearching)
    }

    @Test func `the search is given up after 30 s of music, without a delay that is known`() {
        var delay = Self.delay(-0.1...0.1)
        delay.closeHop(musicHops: ReferenceDelay.searchHops - 1)
        #expect(delay.isSearching == true)
        delay.closeHop(musicHops: ReferenceDelay.searchHops)
        #expect(!delay.isSearching && !delay.isConfirmed)
    }
}
