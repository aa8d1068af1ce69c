import Sensing
import Testing

struct HoldDecisionTests {
    @Test(arguments: [
        (1, ".#.#..", ".+-+-."), (2, "#.#..#", "+...-+"), (3, "..##.....", "..+...-.."),
        (4, "#...#...#....", "+...........-"), (1, "####", "+..."),
    ])
    func `a sign starts it, the hold's hops of quiet end it`(
        hold: Int, hops: String, signs: String
    ) {
        #expect(Hops.held(hops, hold: hold) == signs)
    }

    @Test(arguments: [1, 2, 5, 12])
    func `it is one of one hit with the hold as release`(hold: Int) {
        for seed in 0..<10 as Range<UInt64> {
            let hops = Hops.random(2_000, seed: seed)
            let signs = Hops.signs(hops, required: 1, window: 1, release: hold)
            #expect(Hops.held(hops, hold: hold) == signs)
        }
    }

    @Test func `finishing ends a state that is up, once`() {
        var decision = HoldDecision(hold: 3)
        #expect(decision.finish() == .none)
        _ = decision.step(true)
        #expect(decision.isActive)
        #expect(decision.finish() == .end)
        #expect(decision.finish() == .none)
        #expect(decision.step(false) == .none)
        #expect(decision.step(true) == .start)
    }
}
