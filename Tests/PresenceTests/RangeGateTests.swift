import Testing

@testable import Presence

@Suite struct RangeGateTests {
    /// Plays hops: `P` reads a person's −11 dB, `S` a strong one's −9 dB, `c` a cat's −22 dB, `f` a person at 6 m, `.` nothing
    /// where people would be seen, `?` nothing where they would not; all of them are hits.
    ///
    /// - Returns: `+` for a hop that passes, `-` for one that is excluded.
    private static func play(_ hops: String, farthest: Double = .infinity) -> String {
        play(hops, RangeGate(leastStrength: -17, farthest: farthest))
    }

    private static func play(_ hops: String, speed: Double = 1, _ gate: RangeGate) -> String {
        var gate = gate
        return String(hops.map { gate.excludes(hop($0), isHit: true, speed: speed) ? "-" : "+" })
    }

    private static func hop(_ sign: Character) -> RangeHop {
        var hop = RangeHop(weakest: sign == "?" ? -10 : -30)
        switch sign {
        case "P": hop.mover = RangeReading(range: 2, targetStrength: -11)
        case "S": hop.mover = RangeReading(range: 2, targetStrength: -9)
        case "c": hop.mover = RangeReading(range: 2, targetStrength: -22)
        case "f": hop.mover = RangeReading(range: 6, targetStrength: -11)
        default: break
        }
        return hop
    }

    private static let unseen = String(repeating: "?", count: 28)
    private static let patience = String(repeating: "-", count: 24) + "++++"

    @Test("a person passes with the fourth reading, a cat never")
    func movers() {
        #expect(Self.play("PPPPPPcPP") == "---++++++")
        #expect(Self.play("cccccccccccccccccccc") == "--------------------")
    }

    @Test("one strong reading among weak ones does not pass")
    func outlier() {
        #expect(!Self.play("ccccPccccPPccccc").contains("+"))
    }

    @Test("readings from elsewhere do not count with those of the newest")
    func elsewhere() {
        #expect(Self.play("PPPfffPP") == "------++")
    }

    @Test("a cat that is as strong as a person for half a second does not pass")
    func strongCat() {
        #expect(!Self.play("ccccccccccccccccPPPPPPPPcccccccc").contains("+"))
    }

    @Test("who comes where a cat has been for long passes after a second, else with four readings")
    func succession() {
        let cat = String(repeating: "c", count: 24)
        let person = String(repeating: "P", count: 16)
        #expect(Self.play(cat + person) == String(repeating: "-", count: 39) + "+")
        #expect(Self.play("ccccPPPP") == "-------+")
        #expect(Self.play(cat + "ffff") == String(repeating: "-", count: 27) + "+")
    }

    @Test("nobody is excluded for long where a person could not be seen")
    func unseen() {
        #expect(Self.play(Self.unseen) == Self.patience)
        #expect(Self.play("................") == "----------------")
    }

    @Test("what is as slow as a floor robot passes only with the readings of a person")
    func slow() {
        let gate = RangeGate(leastStrength: -17)
        #expect(!Self.play(Self.unseen + Self.unseen, speed: 0.3, gate).contains("+"))
        // Walls add to its echo as long as they do: its readings count as two.
        #expect(!Self.play("PPPPPPPPPPPP", speed: 0.3, gate).contains("+"))
        #expect(Self.play("SSSSSS", speed: 0.3, gate) == "---+++")
    }

    @Test("half a second without readings, and earlier ones are forgotten")
    func memory() {
        #expect(Self.play("PPPP.......PPPP") == "---++++++++++++")
        #expect(Self.play("PPPP........PPPP") == "---++++++++----+")
    }

    @Test("beyond the farthest range nobody passes")
    func farthest() {
        #expect(Self.play("ffffff") == "---+++")
        #expect(Self.play("ffffff", farthest: 5) == "------")
    }

    @Test("without a burst everybody passes")
    func noBurst() {
        var gate = RangeGate(leastStrength: -17)
        for _ in 0..<20 {
            let isExcluded = gate.excludes(RangeHop(), isHit: true, speed: 1)
            #expect(!isExcluded)
        }
    }

    @Test("after a reset it is as new")
    func reset() {
        var gate = RangeGate(leastStrength: -17)
        for sign in "PPPPPcc??" {
            _ = gate.excludes(Self.hop(sign), isHit: true, speed: 1)
        }
        gate.reset()
        #expect(Self.play("PPPP", gate) == "---+")
        gate.reset()
        #expect(Self.play(Self.unseen, gate) == Self.patience)
    }
}
