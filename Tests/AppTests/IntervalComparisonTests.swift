import App
import DSP
import Events
import Testing

@Suite struct IntervalComparisonTests {
    /// A row of the table: true motions, found motions, and the four counts.
    struct Row: CustomTestStringConvertible {
        var testDescription: String
        var truth: [ClosedRange<Double>]
        var events: [ClosedRange<Double>]
        var found: Int
        var falseCount: Int
        var latencies: [Double]

        init(
            _ description: String, _ truth: [ClosedRange<Double>],
            _ events: [ClosedRange<Double>], found: Int, false falseCount: Int,
            latencies: [Double]
        ) {
            testDescription = description
            self.truth = truth
            self.events = events
            self.found = found
            self.falseCount = falseCount
            self.latencies = latencies
        }
    }

    static let table = [
        Row("the same", [10...12], [10...12], found: 1, false: 0, latencies: [0]),
        Row("late", [10...12], [10.25...12.5], found: 1, false: 0, latencies: [0.25]),
        Row("early", [10...12], [9.75...12], found: 1, false: 0, latencies: [-0.25]),
        Row("missed", [10...12], [], found: 0, false: 0, latencies: []),
        Row("made up", [], [10...12], found: 0, false: 1, latencies: []),
        Row("elsewhere", [10...12], [20...22], found: 0, false: 1, latencies: []),
        Row("half a second after", [10...12], [12.5...13], found: 1, false: 0, latencies: [2.5]),
        Row("more than that after", [10...12], [12.502...13], found: 0, false: 1, latencies: []),
        Row("half a second before", [10...12], [9...9.5], found: 1, false: 0, latencies: [-1]),
        Row("more than that before", [10...12], [9...9.498], found: 0, false: 1, latencies: []),
        Row(
            "broken in two: the first counts", [10...14], [13...14, 10.5...12], found: 1,
            false: 0, latencies: [0.5]),
        Row(
            "one event over two truths", [10...12, 14...16], [10...16], found: 2, false: 0,
            latencies: [-4, 0]),
        Row(
            "sorted latencies", [10...12, 20...22, 30...32], [11...12, 20.5...22, 30.75...32],
            found: 3, false: 0, latencies: [0.5, 0.75, 1]),
    ]

    @Test("counts and latencies are those of the table", arguments: table)
    func counts(row: Row) throws {
        let comparison = try #require(
            IntervalComparison.compare(
                truth: Intervals.events(
                    row.truth.map { Intervals.motion($0.lowerBound, $0.upperBound) }),
                events: Intervals.events(
                    row.events.map { Intervals.motion($0.lowerBound, $0.upperBound) })
            ).first)
        #expect(comparison.kind == "motion")
        #expect(comparison.trueCount == row.truth.count)
        #expect(comparison.eventCount == row.events.count)
        #expect(comparison.foundCount == row.found)
        #expect(comparison.falseCount == row.falseCount)
        #expect(comparison.latencies == row.latencies)
    }

    @Test("the longest event tells the direction and the speed of a true motion")
    func longest() throws {
        let comparison = try #require(
            IntervalComparison.compare(
                truth: Intervals.events([Intervals.motion(10, 14, .approaching, speed: 1)]),
                events: Intervals.events([
                    Intervals.motion(10, 10.5, .receding, speed: 3),
                    Intervals.motion(11, 14, .approaching, speed: 1.25),
                ])
            ).first)
        #expect(comparison.directionCount == 1)
        #expect(comparison.rightDirectionCount == 1)
        #expect(comparison.speedErrors == [0.25])
    }

    @Test("without a direction on either side there is none to be right")
    func undirected() throws {
        let pairs: [(truth: MotionData.Direction?, event: MotionData.Direction?)] = [
            (.mixed, nil), (nil, .mixed), (nil, nil),
        ]
        for (truth, event) in pairs {
            let comparison = try #require(
                IntervalComparison.compare(
                    truth: Intervals.events([Intervals.motion(10, 14, truth)]),
                    events: Intervals.events([Intervals.motion(10, 14, event)])
                ).first)
            #expect(comparison.foundCount == 1)
            #expect(comparison.directionCount == 0)
            #expect(comparison.speedErrors.isEmpty)
        }
    }

    @Test("motion and occupancy are compared apart, occupancy only where there is any")
    func kinds() {
        let comparisons = IntervalComparison.compare(
            truth: Intervals.events([
                Intervals.motion(10, 12), Intervals.occupancy(10, 70),
            ]),
            events: Intervals.events([Intervals.occupancy(11, 70)]))
        #expect(comparisons.map(\.kind) == ["motion", "occupancy"])
        #expect(comparisons.map(\.foundCount) == [0, 1])
        #expect(IntervalComparison.compare(truth: [], events: []).map(\.kind) == ["motion"])
        #expect(
            IntervalComparison.compare(
                truth: [], events: Intervals.events([Intervals.occupancy(1, 2)])
            ).map(\.kind) == ["motion", "occupancy"])
    }

    @Test("recall and precision are shares with Wilson intervals, and nil of nothing")
    func shares() throws {
        let comparison = try #require(
            IntervalComparison.compare(
                truth: Intervals.events([
                    Intervals.motion(10, 12), Intervals.motion(20, 22),
                    Intervals.motion(30, 32), Intervals.motion(40, 42),
                ]),
                events: Intervals.events([
                    Intervals.motion(10, 12), Intervals.motion(50, 52),
                ])
            ).first)
        let recall = try #require(comparison.recall)
        #expect(recall.share == 0.25)
        // Wilson's interval of 1 in 4 with z = 1.959964
        #expect(abs(recall.interval.lower - 0.0455873) < 1e-6)
        #expect(abs(recall.interval.upper - 0.6993582) < 1e-6)
        #expect(try #require(comparison.precision).share == 0.5)

        let missed = try #require(
            IntervalComparison.compare(
                truth: Intervals.events([Intervals.motion(1, 2)]), events: []
            ).first)
        #expect(missed.precision == nil)
        #expect(try #require(missed.recall).share == 0)
    }
}
