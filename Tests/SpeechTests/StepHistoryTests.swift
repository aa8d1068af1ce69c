import Testing

@testable import Speech

struct StepHistoryTests {
    static func history(_ powers: [Float], capacity: Int) -> StepHistory {
        var history = StepHistory(capacity: capacity)
        for power in powers { history.append(SpeechStep(excess: 0, power: power)) }
        return history
    }

    @Test func `means are over the steps that are kept and have come`() {
        #expect(Self.history([], capacity: 4).meanPower(from: 3, to: 0) == 0)
        let short = Self.history([1, 2, 3], capacity: 4)
        #expect(short.meanPower(from: 0, to: 0) == 3)
        #expect(short.meanPower(from: 9, to: 1) == 1.5)
        #expect(short.meanPower(from: 9, to: 3) == 0)
        var long = Self.history([1, 2, 3, 4, 5, 6], capacity: 4)
        #expect(long.meanPower(from: 9, to: 0) == 4.5)
        #expect(long.meanPower(from: 2, to: 1) == 4.5)
        long.reset()
        #expect(long.meanPower(from: 3, to: 0) == 0)
        #expect(long.count == 0)
    }

    @Test func `a step is changed where it stands, counted back from the newest`() {
        var history = Self.history([1, 2, 3, 4, 5, 6], capacity: 4)
        history[2].logOdds = 3
        #expect(history.count == 4)
        #expect((0..<4).map { history[$0].power } == [6, 5, 4, 3])
        #expect((0..<4).map { history[$0].logOdds == 3 } == [false, false, true, false])
    }
}
