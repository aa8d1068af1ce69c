import AudioCore
import Foundation
import Presence

/// What breathing is decided on: how alike the echo is to itself a period later, over time.
struct BreathingRecorder {
    /// Breaths a minute that are shown: the ones that are looked for.
    static let shownRates = 6.0...42.0
    /// Breaths a minute from one row to the next.
    static let rateStep = 0.5
    /// Correlations that have a colour of their own.
    static let shownCorrelations = 0.0...0.8
    /// Seconds that a look stands for: a little more than from one to the next, 1.024 s.
    static let lookDuration = 1.1

    private let holdHops: Int
    private var columns = FoldingColumns(rowCount: Self.rates.count)
    private var readRates = FoldingColumns(rowCount: 1)
    private var latest = [Float](repeating: -.infinity, count: Self.rates.count)
    private var latestRate = -Float.infinity
    private var hopsSinceLook = Int.max
    private var hasLooked = false
    private var timeline: HopTimeline

    /// Breaths a minute in the middle of each row.
    static let rates = Array(
        stride(
            from: shownRates.lowerBound, through: shownRates.upperBound, by: rateStep))

    init(format: AudioFormat, layout: PresenceLayout) {
        timeline = HopTimeline(format: format, hopFrames: layout.hopFrames)
        holdHops = Int(Self.lookDuration * format.sampleRate / Double(layout.hopFrames))
    }

    /// Takes a look, which the next hops show.
    ///
    /// - Parameters:
    ///   - correlation: by lag; zero where not computed.
    ///   - lagDuration: seconds from one lag to the next.
    mutating func look(correlation: Span<Float>, lagDuration: Double, reading: BreathingReading) {
        for (row, rate) in Self.rates.enumerated() {
            latest[row] = Self.value(of: correlation, at: 60 / rate / lagDuration)
        }
        latestRate = reading.rate.map { Float($0) } ?? -.infinity
        hopsSinceLook = 0
        hasLooked = true
    }

    /// Closes a hop: one more input of the picture.
    mutating func closeHop(centre: Int) {
        timeline.add(centre: centre) {
            columns.add { _ in -.infinity }
            readRates.add { _ in -.infinity }
            hopsSinceLook = holdHops
        }
        let isFresh = hopsSinceLook < holdHops
        if isFresh { hopsSinceLook += 1 }
        columns.add { isFresh ? latest[$0] : -.infinity }
        readRates.add { _ in isFresh ? latestRate : -.infinity }
    }

    /// The autocorrelation and the rate that was read from it; nil when there was no look.
    func panel() -> Panel? {
        guard let first = timeline.start, hasLooked, columns.count > 0 else { return nil }
        let start = max(0, first)
        let step = timeline.hop * Double(columns.inputsPerColumn)
        let edges =
            Self.shownRates.lowerBound - Self.rateStep / 2...Self.shownRates.upperBound
            + Self.rateStep / 2
        let heatmap = Heatmap(
            columnCount: columns.count, rowCount: columns.rowCount, values: columns.linear(),
            columns: start...start + step * Double(columns.count), rows: edges,
            levels: Self.shownCorrelations)
        var panel = Panel(
            title: "Breathing: what repeats in the last 16 to 40 s", heatmap: heatmap,
            barLabel: "correlation", axis: Axis(edges, label: "breaths", unit: .other("/min")))
        let rates = readRates.linear()
        if rates.contains(where: { $0.isFinite }) {
            panel.overlay = [
                LineSeries(label: "rate read", start: start + step / 2, step: step, values: rates)
            ]
        }
        return panel
    }

    /// The correlation between two lags; −∞ where it was not computed.
    private static func value(of correlation: Span<Float>, at lag: Double) -> Float {
        let lower = Int(lag)
        guard lower + 1 < correlation.count, correlation[lower] != 0, correlation[lower + 1] != 0
        else { return -.infinity }
        let share = Float(lag - Double(lower))
        return correlation[lower] + share * (correlation[lower + 1] - correlation[lower])
    }
}
