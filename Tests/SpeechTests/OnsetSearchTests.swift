import Testing

@testable import Speech

struct OnsetSearchTests {
    /// # speech, w the same 20 dB weaker, f sound that the network does not trust, b breath 40 dB
    /// weaker that it does, . nothing. The last sign is the newest step.
    static func history(_ steps: String) -> StepHistory {
        var history = StepHistory(capacity: 50)
        for sign in steps { history.append(step(sign)) }
        return history
    }

    private static func step(_ sign: Character) -> SpeechStep {
        switch sign {
        case "#": SpeechStep(logOdds: 5, excess: 10, power: 1)
        case "w": SpeechStep(logOdds: 5, excess: 5, power: 0.01)
        case "f": SpeechStep(logOdds: -2, excess: 4, power: 0.01)
        case "b": SpeechStep(logOdds: 5, excess: 5, power: 1e-4)
        default: SpeechStep(logOdds: -6, excess: 0, power: 1e-5)
        }
    }

    @Test(arguments: [
        ("......#####", 4, 4),
        // A weak beginning before the test's onset belongs to it.
        ("....ff#####", 4, 6),
        ("....ww#####", 4, 6),
        ("....f.#####", 4, 4),
        // A closure of a step does not part a stop's burst from its vowel.
        ("..##.######", 5, 8),
        // Breath does, and so does quiet.
        ("bbbbbb#####", 4, 4),
        ("bbbbbb#####", 10, 4),
        ("###...#####", 4, 4),
        ("###...#####", 10, 4),
        // As far as there are steps.
        ("#####", 4, 4),
        ("#####", 9, 4),
        ("#", 0, 0),
    ])
    func `the onset is where the evidence adds up to most`(
        steps: String, suspected: Int, expected: Int
    ) {
        let found = OnsetSearch.stepsAgo(
            suspected: suspected, newest: 0, farthest: 50, in: Self.history(steps))
        #expect(found == expected)
    }

    @Test func `steps newer than the newest known one are not looked at`() {
        let history = Self.history("....##..")
        let found = OnsetSearch.stepsAgo(suspected: 1, newest: 2, farthest: 50, in: history)
        #expect(found == 1)
    }

    @Test(arguments: [0, 3, 7])
    func `what belongs to the utterance before is not taken`(farthest: Int) {
        let found = OnsetSearch.stepsAgo(
            suspected: 4, newest: 0, farthest: farthest, in: Self.history("fff#########"))
        #expect(found == farthest)
    }

    @Test func `no more than 240 ms before the test's onset are looked at`() {
        let steps = String(repeating: "f", count: 30) + "#####"
        let found = OnsetSearch.stepsAgo(
            suspected: 4, newest: 0, farthest: 50, in: Self.history(steps))
        #expect(found == 4 + OnsetSearch.reach)
    }
}
