import Testing

@testable import Speech

struct OnsetSearchTests {
    /// # speech, w the same 20 dB weaker, f sound over the noise that the network does not trust, b
    /// breath 40 dB weaker that it does, . nothing. The last sign is the newest step.
    static func history(_ steps: String) -> StepHistory {
        var history = StepHistory(capacity: 150)
        for sign in steps { history.append(step(sign)) }
        return history
    }

    private static func step(_ sign: Character) -> SpeechStep {
        switch sign {
        case "#": SpeechStep(logOdds: 5, excess: 10, power: 1)
        case "w": SpeechStep(logOdds: 5, excess: 5, power: 0.01)
        case "f": SpeechStep(logOdds: -1, excess: 4, power: 0.01)
        case "b": SpeechStep(logOdds: 3, excess: 5, power: 1e-4)
        default: SpeechStep(logOdds: -6, excess: 0, power: 1e-5)
        }
    }

    /// The noise of ".".
    private static func search(suspected: Int, farthest: Int = 150) -> OnsetSearch {
        OnsetSearch(suspected: suspected, farthest: farthest, noise: 1e-5)
    }

    /// What is found less the margin.
    private static func found(
        _ steps: String, suspected: Int, farthest: Int = 150, newest: Int = 0, last: Int = 0
    ) -> Int {
        search(suspected: suspected, farthest: farthest)
            .stepsAgo(newest: newest, last: last, in: history(steps)) - OnsetSearch.margin
    }

    @Test(arguments: [
        ("............#####", 4, 4),
        // A weak beginning before the test's onset belongs to it.
        ("..........ff#####", 4, 6),
        ("..........ww#####", 4, 6),
        // A closure of some steps does not part a stop's burst from its vowel.
        ("......##.#####", 4, 7),
        ("....##...#####", 4, 9),
        // Breath does, and so does a longer quiet.
        ("....bbbbbb..#####", 4, 4),
        ("####..........#####", 4, 4),
        // What noise began does not belong to the speech behind it.
        ("....bbbbbbbb....#####", 16, 4),
        ("....................#####", 20, 4),
    ])
    func `the onset is where the evidence adds up to most`(
        steps: String, suspected: Int, expected: Int
    ) {
        #expect(Self.found(steps, suspected: suspected) == expected)
    }

    @Test func `it is told 40 ms earlier, as far as there are steps`() {
        for (steps, suspected, expected) in [
            ("....#####", 4, 6), (".#####", 4, 5), ("#####", 4, 4), ("#####", 9, 4), ("#", 0, 0),
        ] {
            let told = Self.search(suspected: suspected)
                .stepsAgo(newest: 0, last: 0, in: Self.history(steps))
            #expect(told == expected)
        }
    }

    @Test func `where nothing speaks for speech the test's own onset stands`() {
        #expect(Self.found("..............", suspected: 5) == 5)
    }

    @Test func `steps newer than the newest known one are not looked at`() {
        #expect(Self.found("......##..", suspected: 1, newest: 2) == 1)
    }

    @Test func `quiet behind the last speech is no onset`() {
        #expect(Self.found("......##....", suspected: 5, last: 4) == 5)
        #expect(Self.found("............", suspected: 3, last: 6) == 6)
    }

    @Test(arguments: [0, 3, 7])
    func `what belongs to the utterance before is not taken`(farthest: Int) {
        let told = Self.search(suspected: 4, farthest: farthest)
            .stepsAgo(newest: 0, last: 0, in: Self.history("fff#########"))
        #expect(told == farthest)
    }

    @Test func `no more than 500 ms before the test's onset and 800 ms behind it are looked at`() {
        let early = String(repeating: "w", count: 50) + "#####"
        #expect(Self.found(early, suspected: 4) == 4 + OnsetSearch.reach)
        let late = String(repeating: ".", count: 60) + "#####"
        #expect(Self.found(late, suspected: 50) == 50 - OnsetSearch.excess)
    }

    @Test func `a step later the same onset is a step farther back`() {
        var search = Self.search(suspected: 4, farthest: 20)
        search.advance()
        #expect(search == Self.search(suspected: 5, farthest: 21))
        let told = search.stepsAgo(newest: 0, last: 0, in: Self.history("..........######"))
        #expect(told == 5 + OnsetSearch.margin)
    }
}
