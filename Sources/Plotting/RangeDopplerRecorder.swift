import Foundation
import Presence

/// At what range and speed something moved: the greatest power of all hops.
struct RangeDopplerRecorder {
    /// Levels over the noise that have a colour of their own, in dB.
    static let shownLevels = 0.0...30

    let layout: RangeDopplerLayout
    private let rows: Int
    /// A row of speeds for each point of range, the nearest first.
    private var greatest: [Float]
    private var count = 0

    init(layout: RangeDopplerLayout) {
        self.layout = layout
        rows = min(layout.pointCount, Int(RangeRecorder.farthest / layout.step))
        greatest = Array(repeating: 0, count: rows * layout.speedCount)
    }

    /// Adds a hop.
    mutating func add(power: Span<Float>) {
        count += 1
        for speed in 0..<layout.speedCount {
            for row in 0..<rows {
                let place = row * layout.speedCount + speed
                greatest[place] = max(greatest[place], power[speed * layout.pointCount + row])
            }
        }
    }

    /// Power over speed and range; nil without a hop.
    func panel() -> Panel? {
        guard count > 0 else { return nil }
        let edge = (Double(layout.reach) + 0.5) * layout.speedStep
        let nearest = layout.firstRange - layout.step / 2
        let ranges = nearest...nearest + Double(rows) * layout.step
        let floor = Float(Self.shownLevels.lowerBound)
        let heatmap = Heatmap(
            columnCount: layout.speedCount, rowCount: rows,
            values: greatest.map { $0 > 0 ? max(10 * log10($0), floor) : floor },
            columns: -edge...edge, rows: ranges, levels: Self.shownLevels)
        var panel = Panel(
            title: "Range and speed: where something moved how fast, greatest of all hops",
            heatmap: heatmap, barLabel: "over noise (dB)",
            axis: Axis(ranges, label: "range", unit: .other("m")))
        panel.horizontalAxis = Axis(
            -edge...edge, label: "speed, approaching is positive", unit: .metresPerSecond)
        panel.weight = 1.5
        return panel
    }
}
