import Testing

@testable import Arbitration

/// Decisions on what is told, at what second.
@Suite struct ArbitrationMachineTests {
    private typealias Action = ArbitrationMachine.Action

    private static func machine(_ node: String = "den", _ instance: UInt64 = 1)
        -> ArbitrationMachine
    {
        ArbitrationMachine(node: node, instance: instance, rules: ArbitrationRules(delay: 0.02))
    }

    private static func told(
        _ kind: WordClaim.Kind, by node: String = "hall", _ instance: UInt64 = 2, number: Int = 1,
        keyword: String = "alexa", signalToNoise: Double = 20, level: Double = -30
    ) -> WordClaim {
        WordClaim(
            kind, node: node, instance: instance, number: number, keyword: keyword,
            signalToNoise: signalToNoise, level: level, hold: kind == .claim ? 0.1 : 0)
    }

    /// A rig that has heard a word at second 0, at 20 dB.
    private static func holding() -> ArbitrationMachine {
        var machine = machine()
        _ = machine.hear("alexa", signalToNoise: 20, level: -30, now: 0)
        return machine
    }

    @Test("a rig alone tells, waits and answers")
    func alone() {
        var machine = Self.machine()
        let heard = machine.hear("alexa", signalToNoise: 45, level: -30, now: 5)
        let claim = WordClaim(
            .claim, node: "den", instance: 1, number: 1, keyword: "alexa", signalToNoise: 45,
            level: -30, hold: 0.04)
        #expect(heard.number == 1)
        #expect(heard.actions == [.tell(claim)])
        #expect(machine.deadline == 5.04)
        #expect(machine.turn(now: 5.039) == [])
        var taken = claim
        taken.kind = .taken
        taken.hold = 0
        #expect(machine.turn(now: 5.04) == [.tell(taken), .answer(1)])
        #expect(machine.deadline == nil)
    }

    @Test(
        "the worse a word is heard, the longer is the wait",
        arguments: [(-10, 0.15), (15, 0.15), (30, 0.095), (45, 0.04), (60, 0.04)])
    func hold(signalToNoise: Double, seconds: Double) {
        let hold = ArbitrationRules(delay: 0.02).hold(signalToNoise: signalToNoise)
        #expect(abs(hold - seconds) < 1e-12)
    }

    @Test("a word is left to a rig that stands better, at once")
    func better() {
        var machine = Self.holding()
        #expect(
            machine.receive(Self.told(.claim, signalToNoise: 20.1), now: 0.01)
                == [.yield(1, to: "hall")])
        #expect(machine.turn(now: 1) == [])
    }

    @Test("one that stands worse changes nothing")
    func worse() {
        var machine = Self.holding()
        #expect(machine.receive(Self.told(.claim, signalToNoise: 19.9), now: 0.01) == [])
        #expect(machine.turn(now: 1).last == .answer(1))
    }

    @Test("between words that stand out alike the louder counts, then the name, then the process")
    func ties() {
        func isLeft(_ claim: WordClaim) -> Bool {
            var machine = Self.holding()
            return machine.receive(claim, now: 0) == [.yield(1, to: claim.node)]
        }
        #expect(isLeft(Self.told(.claim, by: "z", level: -29.9)))
        #expect(!isLeft(Self.told(.claim, by: "a", level: -30.1)))
        #expect(isLeft(Self.told(.claim, by: "a")))
        #expect(!isLeft(Self.told(.claim, by: "z")))
        #expect(isLeft(Self.told(.claim, by: "den", 0)))
        #expect(!isLeft(Self.told(.claim, by: "den", 2)))
    }

    @Test("a word is left to who answers, however much worse that rig stands")
    func taken() {
        var machine = Self.holding()
        #expect(
            machine.receive(Self.told(.taken, signalToNoise: 1), now: 0.05)
                == [.yield(1, to: "hall")])
    }

    @Test("what is heard within a second of another's answer is the same word; later it is another")
    func late() {
        for (second, isSame) in [(0.99, true), (1.01, false)] {
            var machine = Self.machine()
            #expect(machine.receive(Self.told(.taken), now: 0) == [])
            let heard = machine.hear("alexa", signalToNoise: 30, level: -20, now: second)
            #expect((heard.actions == [.yield(1, to: "hall")]) == isSame)
        }
    }

    @Test("a claim counts until its rig has decided, however late it is, and that could be told")
    func claimEnds() {
        for (second, isLeft) in [(0.369, true), (0.371, false)] {
            var machine = Self.machine()
            #expect(machine.receive(Self.told(.claim, signalToNoise: 40), now: 0) == [])
            let heard = machine.hear("alexa", signalToNoise: 30, level: -20, now: second)
            #expect((heard.actions == [.yield(1, to: "hall")]) == isLeft)
        }
    }

    @Test("a word that is heard again while it is held has the same verdict")
    func repetition() {
        var machine = Self.holding()
        #expect(machine.hear("alexa", signalToNoise: 40, level: -30, now: 0.01) == (2, []))
        #expect(
            machine.receive(Self.told(.claim, signalToNoise: 30), now: 0.02)
                == [.yield(1, to: "hall"), .yield(2, to: "hall")])
        var answering = Self.holding()
        #expect(answering.hear("alexa", signalToNoise: 10, level: -30, now: 0.01) == (2, []))
        #expect(answering.turn(now: 1).suffix(2) == [.answer(1), .answer(2)])
    }

    @Test("another word is another matter")
    func keywords() {
        var machine = Self.holding()
        let better = Self.told(.claim, keyword: "computer", signalToNoise: 40)
        #expect(machine.receive(better, now: 0) == [])
        #expect(machine.receive(Self.told(.taken, keyword: "computer"), now: 0) == [])
        #expect(machine.turn(now: 1).last == .answer(1))
        // The same rig claims both.
        var other = Self.machine()
        #expect(other.receive(Self.told(.claim, keyword: "alexa", signalToNoise: 40), now: 0) == [])
        #expect(other.receive(Self.told(.claim, number: 2, keyword: "computer"), now: 0) == [])
        let heard = other.hear("alexa", signalToNoise: 20, level: -30, now: 0)
        #expect(heard.actions == [.yield(1, to: "hall")])
    }

    @Test("who has answered says so again to whoever claims the word, once, and how long ago")
    func again() {
        var machine = Self.holding()
        guard case .tell(var taken) = machine.turn(now: 0.25)[0] else {
            Issue.record("an answer is told first")
            return
        }
        #expect(machine.receive(taken, now: 0.3) == [])
        taken.hold = -0.25
        let claim = Self.told(.claim, signalToNoise: 40)
        #expect(machine.receive(claim, now: 0.5) == [.tell(taken)])
        #expect(machine.receive(claim, now: 0.51) == [])
        // Whoever hears of it then counts from the answer, not from when it was told again.
        var other = Self.machine("hall", 2)
        #expect(other.receive(taken, now: 0.5) == [])
        #expect(
            other.hear("alexa", signalToNoise: 40, level: -20, now: 1.24).actions
                == [.yield(1, to: "den")])
        #expect(other.hear("alexa", signalToNoise: 40, level: -20, now: 1.26).actions.count == 1)
        #expect(other.deadline != nil)
    }

    @Test("two answers are a collision, which is told")
    func collision() {
        var machine = Self.holding()
        #expect(machine.turn(now: 0.2).last == .answer(1))
        #expect(machine.receive(Self.told(.taken), now: 0.21) == [.collision(with: "hall")])
        // A copy of it.
        #expect(machine.receive(Self.told(.taken), now: 0.22) == [])
        // Whoever comes late is told all the same, and the same word heard again stays where it was.
        let late = machine.receive(Self.told(.claim, by: "attic", 3), now: 0.3)
        guard case .tell(let taken)? = late.first else {
            Issue.record("nobody is told")
            return
        }
        #expect(late.count == 1 && taken.kind == .taken && taken.node == "den")
        let again = machine.hear("alexa", signalToNoise: 20, level: -30, now: 0.4)
        #expect(again.number == 2 && machine.turn(now: 0.7).last == .answer(2))
    }

    @Test("who floods it takes no more room than a home's rigs, and hides none of them")
    func flood() {
        func flooded() -> ArbitrationMachine {
            var machine = Self.holding()
            for number in 0..<10_000 {
                let instance = UInt64(2 + number)
                let claim = Self.told(
                    .claim, instance, keyword: "word \(number)", signalToNoise: 40)
                #expect(machine.receive(claim, now: 0.01) == [])
                let taken = Self.told(.taken, instance, keyword: "word \(number)")
                #expect(machine.receive(taken, now: 0.01) == [])
            }
            #expect(machine.knownCount == 2 * ArbitrationMachine.capacity)
            return machine
        }
        var machine = flooded()
        #expect(machine.turn(now: 0.2).last == .answer(1))
        machine = flooded()
        #expect(
            machine.receive(Self.told(.claim, 1_000_000, signalToNoise: 40), now: 0.02)
                == [.yield(1, to: "hall")])
        machine = flooded()
        #expect(
            machine.receive(Self.told(.taken, 1_000_000), now: 0.02) == [.yield(1, to: "hall")])
        _ = machine.turn(now: 10)
        #expect(machine.knownCount == 0)
    }
}
