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
        let heard = machine.hear("alexa", signalToNoise: 30, level: -30, now: 5)
        let claim = WordClaim(
            .claim, node: "den", instance: 1, number: 1, keyword: "alexa", signalToNoise: 30,
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
        arguments: [(-10, 0.15), (0, 0.15), (15, 0.095), (30, 0.04), (60, 0.04)])
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

    @Test("a claim counts until its rig has decided and that could have been told, not longer")
    func claimEnds() {
        for (second, isLeft) in [(0.119, true), (0.121, false)] {
            var machine = Self.machine()
            #expect(machine.receive(Self.told(.claim, signalToNoise: 40), now: 0) == [])
            let heard = machine.hear("alexa", signalToNoise: 30, level: -20, now: second)
            #expect((heard.actions == [.yield(1, to: "hall")]) == isLeft)
        }
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

    @Test("who has answered says so again to whoever claims the word, and hears nothing of itself")
    func again() {
        var machine = Self.holding()
        let taken = machine.turn(now: 0.2)[0]
        #expect(machine.receive(Self.told(.claim, signalToNoise: 40), now: 0.5) == [taken])
        guard case .tell(let own) = taken else {
            Issue.record("an answer is told first")
            return
        }
        #expect(machine.receive(own, now: 0.5) == [])
    }

    @Test("two answers are a collision, which is told")
    func collision() {
        var machine = Self.holding()
        #expect(machine.turn(now: 0.2).last == .answer(1))
        #expect(machine.receive(Self.told(.taken), now: 0.21) == [.collision(with: "hall")])
    }

    @Test("who floods it is forgotten, and takes no more room than a home's rigs")
    func flood() {
        var machine = Self.holding()
        for number in 0..<10_000 {
            let claim = Self.told(
                .claim, by: "hall", UInt64(2 + number), keyword: "word \(number)", signalToNoise: 40
            )
            #expect(machine.receive(claim, now: 0.01) == [])
            #expect(machine.receive(Self.told(.taken, keyword: "word \(number)"), now: 0.01) == [])
        }
        #expect(machine.turn(now: 0.2).last == .answer(1))
    }
}
