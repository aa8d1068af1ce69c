import Testing

@testable import Plotting
@testable import Presence

struct RangeDopplerRecorderTests {
    static let layout = RangeDopplerLayout(
        reach: 20, speedStep: 0.05, pointCount: 128, step: 0.057, firstRange: 0.05)

    private struct Missing: Error {}

    /// Power of 1 but for one place.
    static func power(_ value: Float, speed: Int, point: Int) -> [Float] {
        var power = [Float](repeating: 1, count: layout.speedCount * layout.pointCount)
        power[(speed + layout.reach) * layout.pointCount + point] = value
        return power
    }

    @Test("without a hop there is no panel")
    func empty() {
        #expect(RangeDopplerRecorder(layout: Self.layout).panel()?.title == nil)
    }

    @Test("each cell has the greatest power of all hops, approaching at the right")
    func greatest() throws {
        var recorder = RangeDopplerRecorder(layout: Self.layout)
        recorder.add(power: Self.power(100, speed: 12, point: 40).span)
        recorder.add(power: Self.power(10, speed: 12, point: 40).span)
        recorder.add(power: Self.power(1000, speed: -12, point: 20).span)
        recorder.add(power: Self.power(1000, speed: 0, point: 127).span)
        let panel = try #require(recorder.panel())
        guard case .heatmap(let map, _, _) = panel.content else { throw Missing() }
        #expect(map.columnCount == 41)
        for row in 0..<map.rowCount {
            for column in 0..<map.columnCount {
                let level: Float =
                    (row, column) == (40, 32) ? 20 : (row, column) == (20, 8) ? 30 : 0
                #expect(abs(map.values[row * 41 + column] - level) < 1e-3)
            }
        }
        // The middles of cells lie at their speeds and ranges.
        #expect(abs(map.columns.lowerBound + 20.5 * 0.05) < 1e-9)
        #expect(abs(map.columns.upperBound - 20.5 * 0.05) < 1e-9)
        #expect(abs(map.rows.lowerBound - (0.05 - 0.0285)) < 1e-9)
        #expect(panel.axis?.range == map.rows && panel.horizontalAxis?.range == map.columns)
        #expect(map.rows.upperBound < RangeRecorder.farthest + 0.1)
    }
}
