import Sensing
import Testing

@testable import Speech

struct UtteranceDecisionTests {
    struct Case: CustomTestStringConvertible {
        var required = 2
        var window = 3
        var hold = 4...4
        var maximum = 30
        let steps: String
        let signs: String
        var testDescription: String { steps }
    }

    static func decision(_ example: Case) -> UtteranceDecision {
        UtteranceDecision(
            .init(
                required: example.required, window: example.window, hold: example.hold,
                maximumLength: example.maximum, stepDuration: 0.02))
    }

    /// + start, - silence, ! greatest length, > end of stream.
    static func signs(_ example: Case) -> String {
        var decision = decision(example)
        func sign(_ action: UtteranceDecision.Action) -> String {
            switch action {
            case .none: "."
            case .start: "+"
            case .end(_, .silence): "-"
            case .end(_, .maximumLength): "!"
            case .end(_, .endOfStream): ">"
            }
        }
        let signs = example.steps.map { sign(decision.step($0 == "#")) }.joined()
        let last = sign(decision.finish())
        return signs + (last == "." ? "" : last)
    }

    @Test(arguments: [
        Case(steps: "..##......", signs: "...+...-.."),
        Case(steps: "#..#..#..#", signs: ".........."),
        Case(steps: "#.#....", signs: "..+...-"),
        Case(steps: "##...##....", signs: ".+........-"),
        Case(steps: "##....##....", signs: ".+...-.+...-"),
        Case(steps: "##....#....", signs: ".+...-....."),
        Case(steps: "..##..", signs: "...+..>"),
        Case(required: 1, window: 1, hold: 1...1, maximum: 3, steps: "#.#", signs: "+-+>"),
        Case(required: 1, window: 1, hold: 2...2, maximum: 4, steps: "######", signs: "+..!+.>"),
        // The base of 0.7 s, cut to ten steps.
        Case(hold: 5...10, steps: "##....##.........#", signs: ".+................>"),
    ])
    func `speech starts an utterance and quiet ends it`(example: Case) {
        #expect(Self.signs(example) == example.signs)
    }

    @Test func `it began with the first step of speech that counted and ended with the last`() {
        var decision = Self.decision(Case(steps: "", signs: ""))
        #expect(decision.step(true) == .none)
        #expect(decision.step(false) == .none)
        #expect(decision.step(true) == .start(stepsAgo: 2))
        #expect(decision.step(true) == .none)
        for _ in 0..<3 { #expect(decision.step(false) == .none) }
        #expect(decision.step(false) == .end(stepsAgo: 4, reason: .silence))
        #expect(decision.finish() == .none)
    }

    @Test func `a long pause within an utterance makes the wait after it longer`() {
        var decision = Self.decision(
            Case(hold: 10...50, maximum: 1000, steps: "", signs: ""))
        func quiet(_ count: Int) -> [UtteranceDecision.Action] {
            (0..<count).map { _ in decision.step(false) }
        }
        for _ in 0..<110 { _ = decision.step(true) }
        #expect(decision.hold == 20)
        #expect(quiet(19).allSatisfy { $0 == .none })
        _ = decision.step(true)
        #expect(decision.hold == 29)
        #expect(quiet(28).allSatisfy { $0 == .none })
        #expect(decision.step(false) == .end(stepsAgo: 29, reason: .silence))
    }

    @Test func `starts and ends alternate on any steps, and no utterance is too long`() {
        for seed in 1...20 as ClosedRange<UInt32> {
            var decision = Self.decision(Case(steps: "", signs: ""))
            var state = seed
            var isOpen = false
            var began = 0
            for time in 0..<2000 {
                state = state &* 1_664_525 &+ 1_013_904_223
                switch decision.step(state >> 28 < 9) {
                case .none:
                    break
                case .start(let stepsAgo):
                    #expect(!isOpen)
                    isOpen = true
                    began = time - stepsAgo
                case .end(let stepsAgo, _):
                    #expect(isOpen && time - stepsAgo > began)
                    #expect(time - began < 30)
                    isOpen = false
                }
                #expect(decision.isActive == isOpen)
            }
        }
    }
}
