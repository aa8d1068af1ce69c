import Sensing
import Testing

struct ActivityDecisionTests {
    struct Case: CustomTestStringConvertible {
        let required: Int
        let window: Int
        let release: Int
        let hops: String
        let signs: String
        var testDescription: String { "\(required) of \(window), \(release): \(hops)" }
    }

    struct Rule: CustomTestStringConvertible {
        let required: Int
        let window: Int
        let release: Int
        var testDescription: String { "\(required) of \(window), \(release)" }
    }

    static let rules = [
        Rule(required: 1, window: 1, release: 1), Rule(required: 1, window: 5, release: 3),
        Rule(required: 2, window: 3, release: 2), Rule(required: 3, window: 5, release: 12),
        Rule(required: 3, window: 5, release: 2), Rule(required: 5, window: 5, release: 1),
        Rule(required: 4, window: 64, release: 7), Rule(required: 64, window: 64, release: 70),
    ]

    @Test(arguments: [
        Case(required: 3, window: 4, release: 2, hops: "..#.##..", signs: ".....+.-"),
        Case(required: 1, window: 1, release: 1, hops: ".#.#", signs: ".+-+"),
        Case(required: 1, window: 1, release: 3, hops: "#.#..#...", signs: "+.......-"),
        Case(required: 2, window: 2, release: 1, hops: "#.#.##.", signs: ".....+-"),
        Case(required: 2, window: 3, release: 1, hops: "#.#.#.#", signs: "..+-..+"),
        Case(required: 3, window: 5, release: 2, hops: "#...##.##", signs: ".......+."),
        Case(required: 3, window: 5, release: 4, hops: "###....####....", signs: "..+...-..+....-"),
        Case(required: 2, window: 64, release: 2, hops: "#......#..", signs: ".......+.-"),
    ])
    func `M hits within N hops start it, a run of quiet ends it`(example: Case) {
        let signs = Hops.signs(
            example.hops, required: example.required, window: example.window,
            release: example.release)
        #expect(signs == example.signs)
    }

    @Test(arguments: 2...8)
    func `M hits start it only when N hops hold them`(window: Int) {
        for gap in 0..<10 {
            let hops = "#" + String(repeating: ".", count: gap) + "#"
            let signs = Hops.signs(hops, required: 2, window: window, release: 20)
            #expect(signs.contains("+") == (gap + 2 <= window))
        }
    }

    @Test(arguments: [1, 2, 5, 12, 70])
    func `it ends with exactly the release's hop of quiet`(release: Int) {
        let quiet = String(repeating: ".", count: release)
        let hops = "###" + quiet.dropLast() + "#" + quiet
        let signs = Hops.signs(hops, required: 3, window: 3, release: release)
        #expect(signs.firstIndex(of: "-") == signs.indices.last)
    }

    @Test func `hits of an interval that is over do not start the next`() {
        #expect(Hops.signs("###.##", required: 3, window: 6, release: 1) == "..+-..")
        #expect(Hops.signs("###.###", required: 3, window: 6, release: 1) == "..+-..+")
    }

    @Test(arguments: rules, 1...5 as ClosedRange<UInt64>)
    func `it agrees with a slow reference on random hops`(rule: Rule, seed: UInt64) {
        let hops = Hops.random(2_000, seed: seed)
        var reference = NaiveActivity(
            required: rule.required, window: rule.window, release: rule.release)
        let expected = Hops.parsed(hops).map { reference.step($0) }
        let actions = Hops.actions(
            hops, required: rule.required, window: rule.window, release: rule.release)
        #expect(actions == expected)
    }

    @Test(arguments: rules)
    func `starts and ends alternate, a start first`(rule: Rule) {
        for seed in 10..<20 as Range<UInt64> {
            let signs = Hops.signs(
                Hops.random(2_000, seed: seed), required: rule.required, window: rule.window,
                release: rule.release
            ).filter { $0 != "." }
            #expect(signs.first != "-")
            #expect(zip(signs, signs.dropFirst()).allSatisfy { $0 != $1 })
        }
    }

    @Test(arguments: rules)
    func `a start points at its first hit and an end at its last`(rule: Rule) {
        let text = Hops.random(5_000, seed: 3)
        let hops = Hops.parsed(text)
        let actions = Hops.actions(
            text, required: rule.required, window: rule.window, release: rule.release)
        for (now, action) in actions.enumerated() {
            switch action {
            case .none:
                break
            case .start(let hopsAgo):
                #expect(hopsAgo >= 0 && hopsAgo < rule.window)
                let hits = hops[now - hopsAgo...now]
                #expect(hits.first == true && hits.last == true)
                #expect(hits.count { $0 } >= rule.required)
            case .end(let hopsAgo):
                #expect(hopsAgo == rule.release)
                #expect(hops[now - hopsAgo])
                #expect(hops[(now - hopsAgo + 1)...now].allSatisfy { !$0 })
            }
        }
    }

    @Test func `finishing closes an open interval once, at its last hit`() {
        var decision = ActivityDecision(.init(required: 2, window: 3, release: 9))
        #expect(decision.finish() == .none)
        for hit in Hops.parsed("##...") { _ = decision.step(hit) }
        #expect(decision.isActive)
        #expect(decision.finish() == .end(hopsAgo: 3))
        #expect(!decision.isActive && !decision.hasRecentHit)
        #expect(decision.finish() == .none)
    }

    @Test func `a recent hit is remembered for the window and no longer`() {
        var decision = ActivityDecision(.init(required: 3, window: 4, release: 2))
        let recent = Hops.parsed("..#.....").map { hit in
            _ = decision.step(hit)
            return decision.hasRecentHit
        }
        #expect(recent == [false, false, true, true, true, true, false, false])
    }

    @Test func `more hits than hops are refused`() async {
        await #expect(processExitsWith: .failure) {
            _ = ActivityDecision(.init(required: 4, window: 3, release: 1))
        }
    }
}
