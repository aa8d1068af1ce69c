import Foundation
import Testing

@testable import App

struct FalseAcceptTargetTests {
    @Test func `a sensitivity is a factor on what is usual, and a rate is itself`() {
        for (sensitivity, factor) in [(0.0, 0.1), (0.5, 1), (1, 10)] {
            let target = FalseAcceptTarget.sensitivity(sensitivity)
            #expect(abs(target.perHour(usual: 0.1) - 0.1 * factor) < 1e-12)
        }
        #expect(FalseAcceptTarget.perHour(3).perHour(usual: 0.1) == 3)
    }

    @Test func `a rig's sensitivity is the same factor on both, a rate stays within its limits`() {
        let factors: [(Double, Double)] = [(0, 0.1), (0.25, sqrt(0.1)), (0.5, 1), (1, 10)]
        for (sensitivity, factor) in factors {
            for own in [0.0, 0.3, 1] {
                let target = FalseAcceptTarget.sensitivity(own)
                let rate = target.scaled(by: sensitivity).perHour(usual: 0.1)
                #expect(abs(rate / (factor * target.perHour(usual: 0.1)) - 1) < 1e-12)
            }
            let rate = FalseAcceptTarget.perHour(0.5).scaled(by: sensitivity).perHour(usual: 7)
            #expect(abs(rate / (0.5 * factor) - 1) < 1e-12)
        }
        #expect(FalseAcceptTarget.perHour(0.05).scaled(by: 0) == .perHour(0.01))
        #expect(FalseAcceptTarget.perHour(50).scaled(by: 1) == .perHour(100))
        for target in [FalseAcceptTarget.perHour(0.3), .sensitivity(0.7)] {
            #expect(target.scaled(by: Sensitivity.usual) == target)
        }
    }
}
