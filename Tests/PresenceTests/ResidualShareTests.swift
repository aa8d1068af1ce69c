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

    @Test func `loud moments have a share of their own, which those just below them share`() {
        var shares = ResidualShares()
        func learn(power: Float, hops: Int) {
            for _ in 0..<hops {
                for _ in 0..<shares.passes {
                    for _ in 0..<86 {
                        shares.take(
                            power: (power, power), noise: (1, 1), removed: (1000, 1000))
                    }
                    shares.closePass()
                }
                shares.closeHop(least: 0)
            }
        }
        shares.tune(to: 0.9)
        learn(power: 50, hops: 20)
        let loud = shares.ratio
        shares.tune(to: 0.3)
        learn(power: 0.5, hops: 20)
        #expect(shares.ratio < loud / 10)
        for peak: Float in [0.85, 0.75] {
            shares.tune(to: peak)
            #expect(shares.ratio >= loud)
        }
        shares.reset()
        #expect(shares.ratio == ResidualShare.unknown)
    }

    @Test func `what a clipping amplifier leaves holds at its level and not far below it`() {
        var shares = ResidualShares()
        for (peak, least) in [(0.95, 0.1), (0.3, 0)] as [(Float, Float)] {
            shares.tune(to: peak)
            for _ in 0..<2 * ResidualShare.firstHops {
                shares.take(power: (1, 1), noise: (1, 1), removed: (1000, 1000))
                shares.closePass()
                shares.closeHop(least: least)
            }
        }
        #expect(shares.ratio < ResidualShare.margin * 0.01)
        shares.tune(to: 0.95)
        #expect(shares.ratio == ResidualShare.margin * 0.1)
    }

    @Test func `what is less loud than what is known begins with its share`() {
        var shares = ResidualShares()
        shares.tune(to: 0.9)
        for _ in 0..<ResidualShare.firstHops {
            shares.take(power: (1, 1), noise: (1, 1), removed: (1000, 1000))
            shares.closePass()
            shares.closeHop(least: 0)
        }
        let known = shares.ratio
        #expect(known < ResidualShare.unknown)
        shares.tune(to: 0.2)
        #expect(shares.ratio == known)
    }
}
