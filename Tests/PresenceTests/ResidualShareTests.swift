import Testing

@testable import Presence

@Suite struct ResidualShareTests {
    /// Hops of 86 pairs of exponential power, of which music leaves a share.
    ///
    /// - Parameter walker: added to one side of a fifth of the pairs.
    private static func learn(
        _ share: inout ResidualShare, hops: Int, left: Float, removed: Float = 100,
        walker: Float = 0
    ) {
        var noise = GaussianNoise(seed: 5)
        func exponential() -> Float {
            let (x, y) = (noise.next(), noise.next())
            return Float((x * x + y * y) / 2)
        }
        for _ in 0..<hops {
            let pairs = (0..<86).map { pair in
                let mean = 1 + left * removed
                return (
                    mean * exponential() + (pair % 5 == 0 ? walker : 0), mean * exponential()
                )
            }
            for _ in 0..<share.passes {
                for pair in pairs {
                    share.take(power: pair, noise: (1, 1), removed: (removed, removed))
                }
                share.closePass()
            }
            share.closeHop(least: 0)
        }
    }

    @Test(arguments: [0.02, 0.1, 0.4] as [Float])
    func `what is left is found within two decibels and counts three times`(left: Float) {
        var share = ResidualShare()
        #expect(share.ratio == ResidualShare.unknown && !share.isKnown)
        Self.learn(&share, hops: 40, left: left)
        #expect(share.isKnown)
        let wanted = min(ResidualShare.margin * left, ResidualShare.unknown)
        #expect(share.ratio > wanted / 1.6 && share.ratio < wanted * 1.6)
    }

    @Test func `what leaves nothing counts for less than a third of the noise within four hops`() {
        var share = ResidualShare()
        Self.learn(&share, hops: 4, left: 0, removed: 30_000)
        #expect(share.ratio * 30_000 < 0.33)
    }

    @Test func `somebody who walks on one side does not move it`() {
        var alone = ResidualShare()
        var joined = ResidualShare()
        Self.learn(&alone, hops: 40, left: 0.05)
        Self.learn(&joined, hops: 40, left: 0.05, walker: 1000)
        #expect(joined.ratio < 1.6 * alone.ratio)
    }

    @Test func `a share that is known to be left holds at least`() {
        var share = ResidualShare()
        Self.learn(&share, hops: 20, left: 0)
        share.closeHop(least: 0.1)
        #expect(share.ratio == ResidualShare.margin * 0.1)
    }
}
