import Events
import Testing

@testable import App

struct XrunTallyTests {
    private static func xrun(_ frame: Int, _ cause: XrunData.Cause = .overrun) -> XrunData {
        XrunData(
            at: Double(frame) / 1_000, frame: frame, lostFrames: 10, cause: cause, isExact: true)
    }

    @Test func `the first is told at once, what follows within a second as one for each cause`() {
        var tally = XrunTally()
        tally.add(Self.xrun(5_000))
        #expect(tally.take(at: 5, isLast: false) == [Self.xrun(5_000)])
        for frame in [5_100, 5_200, 5_300] { tally.add(Self.xrun(frame)) }
        tally.add(Self.xrun(5_400, .underrun))
        #expect(tally.take(at: 5.5, isLast: false).isEmpty)
        let told = tally.take(at: 6, isLast: false)
        #expect(told.map(\.cause) == [.overrun, .underrun] && told.map(\.count) == [3, 1])
        #expect(told.map(\.lostFrames) == [30, 10] && told.map(\.frame) == [5_300, 5_400])
        #expect(tally.take(at: 9, isLast: false).isEmpty)
    }

    @Test func `at the end nothing waits`() {
        var tally = XrunTally()
        tally.add(Self.xrun(1))
        _ = tally.take(at: 1, isLast: false)
        tally.add(Self.xrun(2))
        #expect(tally.take(at: 1.1, isLast: true).map(\.count) == [1])
    }
}
