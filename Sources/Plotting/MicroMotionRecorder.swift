import AudioCore
import DSP
import Foundation
import Presence

/// What moves too slowly for the Doppler bands: the spectrum of minor motion over time.
struct MicroMotionRecorder {
    /// Greatest shift that is shown, in Hz.
    static let shownShift = 20.0
    /// Levels over the noise that have a colour of their own, in dB.
    static let shownLevels = 0.0...40

    private let layout: PresenceLayout
    private var columns: FoldingColumns?
    private var reach = 0
    private var binWidth = 0.0
    private var age = 0.0
    private var latest: [Float] = []
    private var hopsSinceFrame = 0
    /// Hops from frame to frame, the greatest that was seen.
    private var frameHops = 1
    private var timeline: HopTimeline

    init(format: AudioFormat, layout: PresenceLayout) {
        self.layout = layout
        timeline = HopTimeline(format: format, hopFrames: layout.hopFrames)
    }

    /// Takes a frame, which the hops show from the next on.
    ///
    /// - Parameters:
    ///   - spectrum: power over the noise in FFT order.
    ///   - age: seconds since its middle.
    mutating func frame(spectrum: Span<Float>, binWidth: Double, age: Double) {
        if columns == nil {
            reach = min(spectrum.count / 2 - 1, Int(Self.shownShift / binWidth))
            columns = FoldingColumns(rowCount: 2 * reach + 1)
            self.binWidth = binWidth
            self.age = age
        } else {
            frameHops = max(frameHops, hopsSinceFrame)
        }
        latest = (-reach...reach).map { spectrum[bin: $0] }
        hopsSinceFrame = 0
    }

    /// Closes a hop: one more input of the picture.
    mutating func closeHop(centre: Int) {
        guard columns != nil else { return }
        timeline.add(centre: centre) { columns?.add { _ in 0 } }
        hopsSinceFrame += 1
        let values = latest
        columns?.add { values[$0] }
    }

    /// The spectrum over time; nil when there was no frame.
    func panel() -> Panel? {
        guard let first = timeline.start, let columns, columns.count > 0 else { return nil }
        let hop = timeline.hop
        // A frame is shown from the hop on that completes it to the next one.
        let delay = age + Double(frameHops - 1) / 2 * hop
        let start = first - delay
        let step = hop * Double(columns.inputsPerColumn)
        let edge = (Double(reach) + 0.5) * binWidth
        let heatmap = Heatmap(
            columnCount: columns.count, rowCount: columns.rowCount,
            values: columns.decibels(floor: Float(Self.shownLevels.lowerBound)),
            columns: start...start + step * Double(columns.count), rows: -edge...edge,
            levels: Self.shownLevels)
        var panel = Panel(
            title: "Micro-motion: what moves slowly" + columns.foldingNote(of: "hops"),
            heatmap: heatmap, barLabel: "over noise (dB)",
            axis: Axis(-edge...edge, label: "shift", unit: .hertz))
        panel.secondAxis = .init(
            label: "speed", unit: .metresPerSecond, factor: layout.speedPerHertz)
        panel.weight = 0.6
        return panel
    }

}
