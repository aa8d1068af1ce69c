import AudioCore
import Foundation
import Presence

/// What the range burst tells: echo power over range and time.
struct RangeRecorder {
    /// Levels over the median of a profile that have a colour of their own, in dB.
    static let shownLevels = 0.0...30
    /// The farthest range that is shown, in metres.
    static let farthest = 6.5

    private let rows: Int
    /// Metres from row to row.
    private let step: Double
    private var columns: FoldingColumns
    private var readings = FoldingColumns(rowCount: 1)
    private var sorted: [Float] = []
    private var timeline: HopTimeline

    init(format: AudioFormat, layout: RangeLayout) {
        timeline = HopTimeline(format: format, hopFrames: layout.hopFrames)
        step = layout.step
        rows = min(layout.pointCount, Int(Self.farthest / step))
        columns = FoldingColumns(rowCount: rows)
    }

    /// Adds a hop.
    mutating func add(centre: Int, profile: Span<Float>, hop: RangeHop) {
        timeline.add(centre: centre) {
            columns.add { _ in 0 }
            readings.add { _ in -.infinity }
        }
        let median = median(of: profile)
        columns.add { profile[$0] / median }
        readings.add { _ in hop.mover.map { Float($0.range) } ?? -.infinity }
    }

    /// Echo power over time and range, and the ranges read; nil without a hop.
    func panel() -> Panel? {
        guard let first = timeline.start, columns.count > 0 else { return nil }
        let start = max(0, first)
        let column = timeline.hop * Double(columns.inputsPerColumn)
        let edges = 0...Double(rows) * step
        let heatmap = Heatmap(
            columnCount: columns.count, rowCount: rows,
            values: columns.decibels(floor: Float(Self.shownLevels.lowerBound)),
            columns: start...start + column * Double(columns.count), rows: edges,
            levels: Self.shownLevels)
        var panel = Panel(
            title: "Range: how far away what moves is" + columns.foldingNote(of: "hops"),
            heatmap: heatmap, barLabel: "over noise (dB)",
            axis: Axis(edges, label: "range", unit: .other("m")))
        let ranges = readings.linear()
        if ranges.contains(where: { $0.isFinite }) {
            panel.overlay = [
                LineSeries(
                    label: "range read", start: start + column / 2, step: column, values: ranges)
            ]
        }
        return panel
    }

    private mutating func median(of profile: Span<Float>) -> Float {
        sorted.removeAll(keepingCapacity: true)
        for index in 0..<profile.count { sorted.append(profile[index]) }
        sorted.sort()
        return max(sorted[sorted.count / 2], .leastNormalMagnitude)
    }
}
