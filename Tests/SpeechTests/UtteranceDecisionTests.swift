import Sensing
import Testing

@testable import Speech

struct UtteranceDecisionTests {
    struct Case: CustomTestStringConvertible {
        var required: Float = 2
        var forgiven: Float = 2
        var settling = 0
        var lookahead = 0
        var hold = 4...4
        var maximum = 30
        let steps: String
        let signs: String
        var testDescription: String { steps }
    }

    static func decision(_ example: Case) -> UtteranceDecision {
        UtteranceDecision(
            .init(
                required: example.required, forgiven: example.forgiven,
                settling: example.settling, lookahead: example.lookahead, hold: example.hold,
                maximumLength: example.maximum, stepDuration: 0.02))
    }

    /// # certain speech, + half as certain, : nothing known, . certain quiet.
    static func evidence(_ sign: Character) -> Float {
        switch sign {
        case "#": 1
        case "+": 0.5
        case ":": 0
        default: -1
        }
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
        let signs = example.steps.map {
            let evidence = evidence($0)
            return sign(decision.step(beginning: evidence, continuing: evidence))
        }.joined()
        let last = sign(decision.finish())
        return signs + (last == "." ? "" : last)
    }

    @Test(arguments: [
        Case(steps: "..##......", signs: "...+...-.."),
        Case(steps: "#.#.#.#.#.", signs: ".........."),
        Case(steps: "#:::#....", signs: "....+...-"),
        Case(steps: "++++....", signs: "...+...-"),
        Case(required: 3, steps: "##.##....", signs: "....+...-"),
        Case(settling: 4, steps: "###.......", signs: ".........."),
        Case(settling: 4, steps: "#####....", signs: "....+...-"),
        // One step does not undo two of quiet, two do.
        Case(steps: "##..#...", signs: ".+...-.."),
        Case(steps: "##..##....", signs: ".+.......-"),
        Case(forgiven: 0, steps: "##...#....", signs: ".+.......-"),
        Case(hold: 7...7, steps: "##.....##.......", signs: ".+.............-"),
        Case(hold: 6...6, steps: "##.....##.......", signs: ".+.....-........"),
        Case(lookahead: 2, steps: "..##......", signs: "...+.-...."),
        Case(steps: "..##..", signs: "...+..>"),
        Case(required: 1, hold: 2...2, maximum: 4, steps: "######", signs: "+..!+.>"),
        // The base of 0.7 s, cut to ten steps.
        Case(forgiven: 0, hold: 5...10, steps: "##....##.........#", signs: ".+................>"),
    ])
    func `speech starts an utterance and quiet ends it`(example: Case) {
        #expect(Self.signs(example) == example.signs)
    }

    @Test func `it began with the first step that counted and ended with the last`() {
        var decision = Self.decision(Case(steps: "", signs: ""))
        func step(_ sign: Character) -> UtteranceDecision.Action {
            let evidence = Self.evidence(sign)
            return decision.step(beginning: evidence, continuing: evidence)
        }
        for sign in "#..+:" { #expect(step(sign) == .none) }
        #expect(step("#") == .none)
        #expect(step("+") == .start(stepsAgo: 3))
        #expect(step("#") == .none)
        for _ in 0..<3 { #expect(step(".") == .none) }
        #expect(step(".") == .end(stepsAgo: 4, reason: .silence))
        #expect(decision.finish() == .none)
    }

    @Test func `what begins an utterance and what goes on with it are told apart`() {
        var decision = Self.decision(Case(steps: "", signs: ""))
        for _ in 0..<9 { #expect(decision.step(beginning: -1, continuing: 1) == .none) }
        _ = decision.step(beginning: 1, continuing: -1)
        #expect(decision.step(beginning: 1, continuing: -1) == .start(stepsAgo: 1))
        for _ in 0..<3 { #expect(decision.step(beginning: 1, continuing: -1) == .none) }
        #expect(
            decision.step(beginning: 1, continuing: -1) == .end(stepsAgo: 4, reason: .silence))
    }

    @Test func `a long pause within an utterance makes the wait after it longer`() {
        var decision = Self.decision(
            Case(forgiven: 0, hold: 10...50, maximum: 1000, steps: "", signs: ""))
        func steps(_ count: Int, _ evidence: Float) -> [UtteranceDecision.Action] {
            (0..<count).map { _ in decision.step(beginning: evidence, continuing: evidence) }
        }
        _ = steps(110, 1)
        #expect(decision.hold == 20)
        #expect(steps(19, -1).allSatisfy { $0 == .none })
        _ = steps(1, 1)
        #expect(decision.hold == 29)
        #expect(steps(28, -1).allSatisfy { $0 == .none })
        #expect(steps(1, -1) == [.end(stepsAgo: 29, reason: .silence)])
    }

    @Test func `starts and ends alternate on any steps, and no utterance is too long`() {
        for seed in 1...20 as ClosedRange<UInt32> {
            var decision = Self.decision(Case(steps: "", signs: ""))
            var state = seed
            var isOpen = false
            var began = 0
            var count = 0
            for time in 0..<2000 {
                state = state &* 1_664_525 &+ 1_013_904_223
                let evidence = Float(state >> 8) / 8_388_608 - 1
                switch decision.step(beginning: evidence, continuing: evidence) {
                case .none:
                    break
                case .start(let stepsAgo):
                    #expect(!isOpen)
                    isOpen = true
                    began = time - stepsAgo
                    count += 1
                case .end(let stepsAgo, _):
                    #expect(isOpen && time - stepsAgo > began)
                    #expect(time - began < 30)
                    isOpen = false
                }
                #expect(decision.isActive == isOpen)
            }
            #expect(count > 10)
        }
    }
}
