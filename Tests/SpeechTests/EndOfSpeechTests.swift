import Testing

@testable import Speech

struct EndOfSpeechTests {
    static func rule(_ limits: ClosedRange<Int> = 10...50) -> EndOfSpeech {
        EndOfSpeech(limits: limits, stepDuration: 0.02)
    }

    @Test func `who has said little is waited for longest`() {
        var rule = Self.rule()
        #expect(rule.hold == 35)
        var holds: [Int] = []
        for _ in 0..<150 {
            rule.speak(after: 0)
            holds.append(rule.hold)
        }
        #expect(holds == holds.sorted(by: >))
        #expect(holds[39] == 29)
        #expect(holds[99...].allSatisfy { $0 == 20 })
    }

    @Test func `a pause that the speaker went on after makes the wait half as long again`() {
        var rule = Self.rule()
        rule.speak(after: 30)
        #expect(rule.hold == 45)
        rule.speak(after: 2)
        #expect(rule.hold == 45)
        rule.reset()
        #expect(rule == Self.rule())
    }

    @Test func `the wait stays within its limits`() {
        var rule = Self.rule(30...40)
        rule.speak(after: 1000)
        #expect(rule.hold == 40)
        rule.reset()
        for _ in 0..<1000 { rule.speak(after: 0) }
        #expect(rule.hold == 30)
        #expect(Self.rule(25...25).hold == 25)
    }
}
