import Testing

@testable import EchoCancellation

struct ShadowDecisionTests {
    /// What is decided a block of 100 ms: `.` nothing, `r` restart, `!` adopt.
    ///
    /// - Parameter shadow: the power left by the shadow in tenths of what the other leaves.
    private func decided(_ shadow: String) -> String {
        var decision = ShadowDecision(blockDuration: 0.1, period: 1, memory: 0.2, ratio: 0.6)
        return String(
            shadow.map { digit in
                switch decision.decide(main: 10, shadow: Float(digit.wholeNumberValue!)) {
                case .none: "."
                case .restart: "r"
                case .adopt: "!"
                }
            })
    }

    @Test func `a shadow that is no better begins anew each second`() {
        #expect(decided("99999999999999999999") == ".........r.........r")
    }

    @Test func `a shadow that leaves half takes over once it is old enough`() {
        #expect(decided("5555555555") == "..!..!..!.")
    }

    @Test func `a shadow that gets better takes over, and one that was for a moment does not`() {
        #expect(decided("999992299999999") == "......!........")
        #expect(decided("999995999999999") == ".........r.....")
    }

    @Test func `where nothing is left by either, nothing takes over`() {
        var decision = ShadowDecision(blockDuration: 0.1, period: 1, memory: 0.2, ratio: 0.6)
        let actions = (0..<9).map { _ in decision.decide(main: 0, shadow: 0) }
        #expect(actions.allSatisfy { $0 == .none })
    }
}
