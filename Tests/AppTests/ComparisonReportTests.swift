import App
import Events
import Foundation
import Testing

@Suite struct ComparisonReportTests {
    private static let truth = Intervals.events([
        Intervals.rendering(duration: 1800), Intervals.motion(10, 12, .approaching, speed: 1),
    ])
    private static let found = Intervals.events([
        Intervals.motion(10.25, 12, .approaching, speed: 1.5), Intervals.motion(50, 51, .mixed),
    ])

    @Test("hours come from the truth's recording, or from the caller, or from nobody")
    func hours() {
        #expect(ComparisonReport(truth: Self.truth, events: []).hours == 0.5)
        #expect(ComparisonReport(truth: Self.truth, events: [], hours: 2).hours == 2)
        #expect(ComparisonReport(truth: Self.found, events: []).hours == nil)
    }

    @Test("the JSON has one object a kind with these keys")
    func json() throws {
        let json = ComparisonReport(truth: Self.truth, events: Self.found).json
        #expect(
            json == """
                {"direction_compared":1,"direction_right":1,"events":2,"false":1,\
                "false_per_hour":2,"found":1,"kind":"motion","latency_s":[0.25],\
                "precision":0.5,"recall":1,"speed_error_mps":[0.5],"true":1}
                """)
    }

    @Test("what is unknown is left out of the JSON and said in the text")
    func unknown() {
        let report = ComparisonReport(truth: Array(Self.truth.dropFirst()), events: [])
        #expect(!report.json.contains("false_per_hour") && !report.json.contains("precision"))
        #expect(report.text.contains("unknown: say --hours"))
        #expect(report.text.contains("– (0 of 0)"))
        #expect(!report.text.contains("direction") && !report.text.contains("speed error"))
    }

    @Test("the text has every figure")
    func text() {
        let report = ComparisonReport(truth: Self.truth, events: Self.found)
        #expect(
            report.text == """
                motion
                  recall          1.000 [0.207 … 1.000] (1/1)
                  precision       0.500 [0.095 … 0.905] (1/2)
                  false per hour  2.00 (1 in 0.500 h)
                  latency         median 0.25 s, greatest 0.25 s (event start − true start)
                  direction       1/1 right
                  speed error     mean +0.50 m/s, root mean square 0.50 m/s
                """)
    }

    @Test("nothing against nothing is told as no motion in so many hours")
    func nothing() {
        let report = ComparisonReport(truth: [], events: [])
        #expect(report.comparisons.map(\.kind) == ["motion"])
        #expect(
            report.json == """
                {"direction_compared":0,"direction_right":0,"events":0,"false":0,"found":0,\
                "kind":"motion","latency_s":[],"speed_error_mps":[],"true":0}
                """)
        let truth = Intervals.events([Intervals.rendering(duration: 12)])
        #expect(
            ComparisonReport(truth: truth, events: []).text == """
                motion
                  recall          – (0 of 0)
                  precision       – (0 of 0)
                  false per hour  0.00 (0 in 0.003 h)
                  latency         – (none found)
                """)
    }
}
