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
}
