import AudioCore
import DSP
import Foundation
import Presence

/// The features that presence is decided on: Doppler spectrogram and score over time.
struct DopplerRecorder {
    /// Greatest shift that is shown, in Hz.
    static let shownShift = 400.0
    /// Levels over the noise that have a colour of their own, in dB.
    static let shownLevels = 0.0...40

    private let layout: PresenceLayout
    private let reach: Int
    private var spectra: FoldingColumns
    private var scores = FoldingColumns(rowCount: 1)
    private var timeline: HopTimeline

    init(format: AudioFormat, layout: PresenceLayout) {
        self.layout = layout
        timeline = HopTimeline(format: format, hopFrames: layout.hopFrames)
        reach = min(layout.binCount / 2 - 1, Int(Self.shownShift / layout.binWidth))
        spectra = FoldingColumns(rowCount: 2 * reach + 1)
    }

    /// Adds a hop.
    ///
    /// - Parameter score: power ratio; 0 where nothing was decided.
    mutating func add(centre: Int, spectrum: Span<Float>, score: Float) {
        timeline.add(centre: centre) {
            spectra.add { _ in 0 }
            scores.add { _ in 0 }
        }
        let reach = reach
        spectra.add { row in
            spectrum[bin: row - reach]
        }
        scores.add { _ in score }
    }

    /// The Doppler spectrogram and the score beside its threshold; empty without a hop.
    func panels() -> [Panel] {
        guard let first = timeline.start, spectra.count > 0 else { return [] }
        let start = max(0, first)
        let step = timeline.hop * Double(spectra.inputsPerColumn)
        let end = start + step * Double(spectra.count)
        let edge = (Double(reach) + 0.5) * layout.binWidth
        let heatmap = Heatmap(
            columnCount: spectra.count, rowCount: spectra.rowCount,
            values: spectra.decibels(floor: Float(Self.shownLevels.lowerBound)),
            columns: start...end, rows: -edge...edge, levels: Self.shownLevels)
        var doppler = Panel(
            title: "Doppler shift: what moves, and which way" + spectra.foldingNote(of: "hops"),
            heatmap: heatmap, barLabel: "over noise (dB)",
            axis: Axis(-edge...edge, label: "shift", unit: .hertz))
        doppler.secondAxis = .init(
            label: "speed", unit: .metresPerSecond, factor: layout.speedPerHertz)
        doppler.namesIntervals = true
        doppler.weight = 1.3

        let levels = scores.decibels()
        let decided = levels.lazy.filter(\.isFinite).map { Double($0) }
        let bottom = min(decided.min() ?? 0, 0) - 1
        let top = max(decided.max() ?? 0, 0) + 3
        var score = Panel(
            title: "Score: the strongest Doppler band over its threshold",
            lines: [
                LineSeries(
                    label: "score" + scores.foldingNote(of: "hops"), start: start + step / 2,
                    step: step, values: levels)
            ],
            axis: Axis(bottom...top, label: "over threshold", unit: .decibels))
        score.markers = [
            // Of many hops of noise the greatest is near it, and may be above.
            Marker(
                at: 0,
                label: "threshold",
                style: .threshold)
        ]
        score.weight = 0.6
        return [doppler, score]
    }
}
