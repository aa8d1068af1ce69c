import Testing

@testable import Presence

/// Hops as strings: `#` a motion, `.` none; `e` and `s` are answers, an echo and a sound.
struct GlanceDecisionTests {
    /// Runs a string with a patience of 4 hops, a pause of 6, trust for 10, doubt for 20 and
    /// a comeback within 3.
    ///
    /// - Returns: `+` where a motion begins, `?` where a glance is asked for, `!` both, `_` for answers.
    private static func run(_ hops: String, isCautious: Bool = false) -> String {
        var decision = GlanceDecision(
            patience: 4, pause: 6, trust: 10, doubt: 20, comeback: 3, isCautious: isCautious)
        var isMoving = false
        var marks = ""
        for hop in hops {
            switch hop {
            case "e", "s":
                decision.take(hop == "e" ? .echo : .sound)
                if hop == "s" { isMoving = false }
                marks += "_"
            default:
                let sign: GlanceDecision.Sign = isMoving ? .motion : .beginning
                let begins = decision.step(hop == "#" ? sign : .none) && !isMoving
                if begins { isMoving = true } else if hop == "." { isMoving = false }
                marks += begins ? decision.asks ? "!" : "+" : decision.asks ? "?" : "."
            }
        }
        return marks
    }

    @Test(arguments: [
        // The first motion is told and looked at; an echo that comes back is good for ten hops.
        ("##e##..#...#", "!._....+...+"),
        ("#e#.......#", "!_........+"),
        // One that does not is looked at again.
        ("#e.......#", "!_.......!"),
        // A motion that outlasts the trust is looked at again.
        ("#e############", "!_...........?"),
        // A glance that nobody makes changes nothing, and is not asked for again soon.
        ("#......#..#", "!......+..!"),
        // After a sound a motion waits for its own glance, six hops after another, and to come back.
        ("#s.#..##e.#", "!_.....?_.+"),
        ("#s.#..##e...#", "!_.....?_...."),
        ("#s.#..##s.#", "!_.....?_.."),
        // One that waits begins without an answer in the end.
        ("#s.....#....", "!_.....?...+"),
        // Doubt ends.
        ("#s.....................#", "!_.....................!"),
    ])
    func `a motion that nothing is known of is told and looked at`(hops: String, marks: String) {
        #expect(Self.run(hops) == marks)
    }

    @Test(arguments: [
        ("#e...#", "?_+..+"), ("#.e.", "?._+"), ("#s.#", "?_.."), ("#....", "?...+"),
    ])
    func `a cautious one waits for the answer`(hops: String, marks: String) {
        #expect(Self.run(hops, isCautious: true) == marks)
    }

    @Test func `an answer is expected for as long as a motion would wait`() {
        var decision = GlanceDecision(patience: 4, pause: 6, trust: 10, doubt: 20, comeback: 3)
        #expect(!decision.isExpecting)
        _ = decision.step(.beginning)
        for _ in 0..<4 {
            #expect(decision.isExpecting)
            _ = decision.step(.none)
        }
        _ = decision.step(.none)
        #expect(!decision.isExpecting)
        decision.reset()
        let unused = GlanceDecision(patience: 4, pause: 6, trust: 10, doubt: 20, comeback: 3)
        #expect(decision == unused)
    }
}
