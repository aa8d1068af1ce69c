import Glibc
import Testing

@testable import Presence

struct NoiseTiltTests {
    @Test(arguments: [0.8 as Float, 1, 1.3])
    func `a tilt is learnt and told at any shift`(ratio: Float) {
        var tilt = NoiseTilt()
        for _ in 0..<10 { tilt.update(SideNoise(lower: 2, upper: 2 * ratio)) }
        #expect(abs(tilt.factor(shift: 560, span: 1120, over: 2) - ratio.squareRoot()) < 1e-5)
        #expect(abs(tilt.factor(shift: -560, span: 1120, over: 2) * ratio.squareRoot() - 1) < 1e-5)
        #expect(tilt.factor(shift: 0, span: 1120, over: 2) == 1)
    }

    @Test func `it is the mean of the logarithms over four seconds`() {
        var tilt = NoiseTilt()
        for hop in 0..<400 { tilt.update(SideNoise(lower: 1, upper: hop % 2 == 0 ? 2 : 0.5)) }
        #expect(abs(tilt.ratio) < 0.02)
    }

    @Test func `a foreign line pulls by no more than 6 dB a hop, silence not at all`() {
        var tilt = NoiseTilt()
        for _ in 0..<NoiseTilt.memory { tilt.update(SideNoise(lower: 1, upper: 1)) }
        tilt.update(SideNoise(lower: 1, upper: 1e9))
        #expect(abs(tilt.ratio - log(4) / 64) < 1e-5)
        let before = tilt
        tilt.update(SideNoise(lower: 0, upper: 1))
        #expect(tilt == before)
    }
}
