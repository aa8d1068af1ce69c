import Testing

@testable import Presence

struct BandHistoryTests {
    @Test func `it starts with noise`() {
        let history = BandHistory(bands: 2, hops: 3)
        for ago in 0..<3 { #expect(history.power(1, ago: ago) == 1) }
    }

    @Test func `it keeps the latest hops, newest first`() {
        var history = BandHistory(bands: 2, hops: 3)
        for hop in 1...7 {
            history.advance()
            for band in 0..<2 { history.set(band, to: Float(10 * hop + band)) }
        }
        #expect((0..<3).map { history.power(0, ago: $0) } == [70, 60, 50])
        #expect((0..<3).map { history.power(1, ago: $0) } == [71, 61, 51])
    }

    @Test func `a hop that is not set is noise, and a reset history is a fresh one`() {
        var history = BandHistory(bands: 1, hops: 2)
        history.advance()
        history.set(0, to: 5)
        history.advance()
        #expect((0..<2).map { history.power(0, ago: $0) } == [1, 5])
        history.reset()
        #expect((0..<2).map { history.power(0, ago: $0) } == [1, 1])
    }
}
