import Testing

@testable import Presence

@Suite struct ResidualShareTests {
    @Test func `the share is unknown at first and then twice what most hops have`() {
        var share = ResidualShare()
        #expect(share.ratio == ResidualShare.unknown)
        for _ in 0..<3 { share.update(left: 1.1, noise: 1, removed: 1000) }
        #expect(share.ratio == ResidualShare.unknown && !share.isKnown)
        for _ in 0..<30 { share.update(left: 3, noise: 1, removed: 1000) }
        #expect(abs(share.ratio - 2 * 0.002) < 1e-6)
    }

    @Test func `a walker in one hop of ten does not move it`() {
        var share = ResidualShare()
        for hop in 0..<100 {
            share.update(left: hop % 10 == 0 ? 500 : 2, noise: 1, removed: 1000)
        }
        #expect(abs(share.ratio - 2 * 0.001) < 1e-6)
    }

    @Test func `hops without music tell nothing`() {
        var share = ResidualShare()
        for _ in 0..<20 { share.update(left: 5, noise: 1, removed: 0) }
        #expect(share.ratio == ResidualShare.unknown)
    }

    @Test func `loud moments have a share of their own, which those just below them share`() {
        var shares = ResidualShares()
        for _ in 0..<20 {
            shares.tune(to: 0.9)
            shares.update(left: 100, noise: 1, removed: 1000)
            shares.tune(to: 0.3)
            shares.update(left: 2, noise: 1, removed: 1000)
        }
        #expect(abs(shares.ratio - 0.002) < 1e-6)
        for peak: Float in [0.85, 0.75] {
            shares.tune(to: peak)
            #expect(shares.ratio >= 0.198 - 1e-5)
        }
        shares.reset()
        #expect(shares.ratio == ResidualShare.unknown)
    }
}
