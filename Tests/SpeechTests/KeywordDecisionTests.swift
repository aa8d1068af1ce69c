import Testing

@testable import Speech

struct KeywordDecisionTests {
    /// Digits are tenths of the score; the threshold is 0.5.
    static func signs(_ scores: String, patience: Int = 2, refractory: Int = 0) -> String {
        var decision = KeywordDecision(
            threshold: 0.5, patience: patience, refractory: refractory)
        return scores.map { digit in
            switch decision.step(Float(digit.wholeNumberValue!) / 10) {
            case .none: "."
            case .detected: "+"
            }
        }.joined()
    }

    @Test(arguments: [
        ("0123454321", "......+..."), ("00567890", "....+..."), ("0050", "...+"),
        ("0590", "...+"), ("0888880888", "...+.....+"), ("05", ".."), ("4444", "...."),
    ])
    func `a score at the threshold is told at its peak, or after a short wait`(
        scores: String, signs: String
    ) {
        #expect(Self.signs(scores) == signs)
    }

    @Test func `without a wait the first score at the threshold is told`() {
        #expect(Self.signs("0567890", patience: 0) == ".+.....")
    }

    @Test func `a keyword is told again only after a fall and the refractory time`() {
        #expect(Self.signs("9090909090", patience: 0, refractory: 5) == "+.....+...")
        #expect(Self.signs("9999999999", patience: 0, refractory: 3) == "+.........")
        #expect(Self.signs("9099999909", patience: 0, refractory: 3) == "+..+.....+")
    }

    @Test func `the peak and how long ago it was come with it`() {
        var decision = KeywordDecision(threshold: 0.5, patience: 3, refractory: 0)
        #expect(decision.step(0.6) == .none)
        #expect(decision.step(0.8) == .none)
        #expect(decision.step(0.7) == .detected(score: 0.8, stepsAgo: 1))
    }
}
