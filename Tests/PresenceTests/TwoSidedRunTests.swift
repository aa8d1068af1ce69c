import Testing

@testable import Presence

struct TwoSidedRunTests {
    /// Runs a string, a character a hop: `.` no hit, `x` and `X` hits on both sides with scores 2 and 4,
    /// `o` and `O` on one side with scores 3 and 5.
    ///
    /// - Returns: `+` where a one-sided hit stands out, `.` elsewhere.
    private static func run(_ hops: String, hasMusic: Bool = false) -> String {
        var run = TwoSidedRun()
        return String(
            hops.map { character in
                var hop = DopplerHop(hasMusic: hasMusic)
                switch character {
                case "x": hop.score = 2
                case "X": hop.score = 4
                case "o": hop.score = 3
                case "O": hop.score = 5
                default: break
                }
                hop.isOneSided = character == "o" || character == "O"
                return run.step(hop) && hop.isOneSided ? "+" : "."
            })
    }

    @Test(arguments: [
        // Seven hits on both sides are no run, eight are; 3 dB over it stands out.
        ("..o.O", "..+.+"),
        ("xxxxxxxo", ".......+"),
        ("xxxxxxxxo", "........."),
        ("xxxxxxxxoooo", "............"),
        ("xxxxxxxxO", "........+"),
        // Hops without a hit end it one by one.
        ("xxxxxxxxxx..o", "............."),
        ("xxxxxxxxxx...o", ".............+"),
    ])
    func `in a run only what is clearly stronger stands out`(hops: String, marks: String) {
        #expect(Self.run(hops) == marks)
    }

    @Test(arguments: [("XoO", "..+"), ("XX.o", "...."), ("X.o", "..+"), ("o", "+")])
    func `while music plays a single hit on both sides must be exceeded`(
        hops: String, marks: String
    ) {
        #expect(Self.run(hops, hasMusic: true) == marks)
        #expect(Self.run("XoO") == ".++")
    }

    @Test func `a run that has lasted long ends within two seconds`() {
        let long = String(repeating: "x", count: 500)
        let quiet = String(repeating: ".", count: TwoSidedRun.most)
        #expect(Self.run(long + quiet + "o").hasSuffix("+"))
        #expect(Self.run(long + quiet.prefix(TwoSidedRun.most - 12) + "o").hasSuffix("."))
    }

    @Test func `reset forgets`() {
        var run = TwoSidedRun()
        _ = run.step(DopplerHop(score: 9))
        run.reset()
        #expect(run == TwoSidedRun())
    }
}
