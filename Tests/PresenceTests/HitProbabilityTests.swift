import Glibc
import Sensing
import Testing

@testable import Presence

struct HitProbabilityTests {
    private static func probability(_ required: Int, of window: Int, _ target: Double) -> Double {
        ActivityDecision.Configuration(required: required, window: window, release: 1)
            .hitProbability(target: target)
    }

    @Test(arguments: [1e-9, 1.8e-7, 1e-3, 0.2])
    func `M of N with the chance p of a hit has the chance that was asked for`(target: Double) {
        #expect(abs(Self.probability(1, of: 1, target) / target - 1) < 1e-9)
        #expect(abs(Self.probability(4, of: 4, target) / pow(target, 0.25) - 1) < 1e-9)
        let any = Self.probability(1, of: 7, target)
        #expect(abs(any / -expm1(log1p(-target) / 7) - 1) < 1e-9)
        let p = Self.probability(3, of: 5, target)
        let chance = 10 * p * p * p * (1 - p) * (1 - p) + 5 * pow(p, 4) * (1 - p) + pow(p, 5)
        #expect(abs(chance / target - 1) < 1e-8)
    }
}
