import Testing

@testable import Presence

/// Hops as strings: `M` motion, `m` minor motion, `b` breathing, `.` nothing; `+` starts, `-` ends.
struct OccupancyDecisionTests {
    private static func actions(_ hops: String, hold: Int) -> [OccupancyDecision.Action] {
        var decision = OccupancyDecision(hold: hold)
        return hops.map { hop in
            switch hop {
            case "M": decision.step(.motion)
            case "m": decision.step(.minorMotion)
            case "b": decision.step(.breathing)
            default: decision.step(.none)
            }
        }
    }

    private static func signs(_ hops: String, hold: Int) -> String {
        String(
            actions(hops, hold: hold).map { action in
                switch action {
                case .none: "."
                case .start: "+"
                case .end: "-"
                }
            })
    }

    @Test(arguments: [
        (3, "..M....", "..+..-."), (3, "M.M.M...", "+......-"), (1, "M.M.", "+-+-"),
        (4, "MMMM....M", "+......-+"),
    ])
    func `motion starts it, the hold's hops without a sign end it`(
        hold: Int, hops: String, signs: String
    ) {
        #expect(Self.signs(hops, hold: hold) == signs)
    }

    @Test(arguments: [
        (3, "M..m..b..b...", "+...........-"), (2, "Mbbbbbbbbb..", "+..........-"),
        (2, "Mm.m.m.m.m..", "+..........-"), (3, "M..b...b...", "+.....-...."),
    ])
    func `slow movements and breathing keep it`(hold: Int, hops: String, signs: String) {
        #expect(Self.signs(hops, hold: hold) == signs)
    }

    @Test(arguments: ["mmmmmm", "bbbbbb", "b.m.b.mmbb"])
    func `slow movements and breathing alone start nothing`(hops: String) {
        #expect(Self.signs(hops, hold: 2).allSatisfy { $0 == "." })
        let ended = "M.." + hops
        #expect(Self.signs(ended, hold: 2) == "+.-" + hops.map { _ in "." })
    }

    @Test func `an end points at the last sign`() {
        #expect(Self.actions("M.b...", hold: 3).last == .end(hopsAgo: 3))
        var decision = OccupancyDecision(hold: 9)
        #expect(decision.finish() == .none)
        for sign: OccupancyDecision.Sign in [.motion, .none, .breathing, .none, .none] {
            _ = decision.step(sign)
        }
        #expect(decision.finish() == .end(hopsAgo: 2))
        #expect(decision.finish() == .none && !decision.isActive)
    }

    @Test func `without slow signs it is a hold on motion`() {
        for seed in 0..<10 as Range<UInt64> {
            var random = GaussianNoise(seed: seed)
            var decision = OccupancyDecision(hold: 7)
            var lastMotion: Int?
            for now in 0..<2_000 {
                let isMotion = random.uniform() < 0.1
                let action = decision.step(isMotion ? .motion : .none)
                if isMotion { lastMotion = now }
                let isUp = lastMotion.map { now - $0 < 7 } ?? false
                #expect(decision.isActive == isUp)
                #expect((action == .end(hopsAgo: 7)) == (lastMotion == now - 7))
            }
        }
    }
}
