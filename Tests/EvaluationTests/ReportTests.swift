import Events
import Testing

@testable import Evaluation

struct ReportTests {
    @Test func `what is no number meets no goal`() {
        #expect(Goal.atMost(2, "dB").isMet(by: 2))
        #expect(!Goal.atMost(2, "dB").isMet(by: 2.01))
        #expect(!Goal.atLeast(99, "%").isMet(by: .nan))
        #expect(Goal.between(0.5, 2).text == "0.5 … 2")
        #expect(Goal.atMost(0).text == "≤ 0")
    }

    @Test func `a missed goal fails the command, a figure without a goal does not`() throws {
        var verdicts = Verdicts()
        #expect(verdicts.judge(7, nil) == ["", ""])
        #expect(verdicts.judge(7, .atMost(8)) == ["≤ 8", "met"])
        try verdicts.conclude()
        #expect(throws: (any Error).self) { try verdicts.conclude(faults: 1) }
        #expect(verdicts.judge(9, .atMost(8)) == ["≤ 8", "MISSED"])
        #expect(throws: (any Error).self) { try verdicts.conclude() }
    }

    @Test func `quantiles are values of the sample`() {
        let values = Quantiles([3, 1, 2, 4])
        #expect(values.value(0.5) == 3 && values.value(0.95) == 4 && values.greatest == 4)
        #expect(values.rootMeanSquare == (30.0 / 4).squareRoot())
        #expect(Quantiles([]).value(0.5).isNaN)
    }

    private static func ended(_ told: Double, _ reason: EndReasonData) -> SceneResult.Telling {
        SceneResult.Telling(
            data: .occupancyEnded(
                OccupancyData(start: 0, end: told, startFrame: 0, frame: 0, reason: reason)),
            told: told)
    }

    private static func started(_ told: Double) -> SceneResult.Telling {
        SceneResult.Telling(
            data: .occupancyStarted(InstantData(at: told, frame: 0)), told: told)
    }

    @Test func `somebody is there from when it is told to when the end is told`() {
        let tellings = [
            Self.started(2), Self.ended(5, .noMotion), Self.started(8),
            Self.ended(10, .endOfStream),
        ]
        #expect(tellings.occupied(from: 0, to: 10) == 5)
        #expect(tellings.occupied(from: 3, to: 9) == 3)
        #expect([SceneResult.Telling]().occupied(from: 0, to: 10) == 0)
    }

    @Test func `a room is vacant when the last end is no end of the stream`() {
        let left = [Self.started(2), Self.ended(5, .noMotion)]
        #expect(left.vacancy == 5)
        #expect((left + [Self.started(8), Self.ended(9, .endOfStream)]).vacancy == nil)
        #expect((left + [Self.started(8)]).vacancy == nil)
    }
}
