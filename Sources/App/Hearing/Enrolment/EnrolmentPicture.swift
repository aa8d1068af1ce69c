import AudioCore
import Foundation
public import Plotting
import Speech

/// Draws what an enrolment learnt: the recordings one after another, with the words that were found in
/// them, the embedding of each word, and how alike the words are.
public enum EnrolmentPicture {
    /// Seconds between two recordings.
    private static let gap = 0.15
    /// Pixels of a picture without the panel of likenesses, and of that panel.
    private static let height = 1050
    private static let likenessHeight = 380

    /// Draws the picture; without recordings there is none.
    ///
    /// - Throws: `PlotError` when the file cannot be written.
    public static func render(_ report: EnrolmentReport, to path: String) throws(PlotError) {
        guard !report.recordings.isEmpty else { return }
        let timeline = EnrolmentTimeline(report.recordings, gap: gap)
        var panels = [waveform(report, timeline), levels(report, timeline)]
        panels += embeddings(report, timeline)
        var height = height
        if let panel = likeness(report) {
            panels.append(panel)
            height += likenessHeight
        }
        panels[0].namesIntervals = true
        try Figure(
            title: "Enrolment of “\(report.keyword)”", subtitle: subtitle(report),
            times: 0...timeline.duration, panels: panels, intervals: words(report, timeline)
        ).render(height: height, to: path)
    }

    private static func subtitle(_ report: EnrolmentReport) -> String {
        let refused = report.enrolment.recordings.count { !$0.faults.isEmpty }
        return "\(report.keptCount) of \(report.recordings.count) recordings kept"
            + (refused > 0 ? ", \(refused) refused" : "")
    }

    /// The words, kept and refused, as stretches of the axis.
    private static func words(
        _ report: EnrolmentReport, _ timeline: EnrolmentTimeline
    ) -> [Interval] {
        report.enrolment.recordings.enumerated().compactMap { index, recording in
            guard let word = recording.word else { return nil }
            let start = timeline.starts[index]
            return Interval(
                start: start + Double(word.lowerBound) * EnrolledRecording.frameDuration,
                end: start + Double(word.upperBound) * EnrolledRecording.frameDuration,
                kind: recording.isKept ? .keyword : .refused,
                label: "\(index + 1) \(RecordingName.stem(of: report.recordings[index].name))",
                shortLabel: "\(index + 1)")
        }
    }

    private static func waveform(
        _ report: EnrolmentReport, _ timeline: EnrolmentTimeline
    ) -> Panel {
        let rate = Double(WordRecording.sampleRate)
        let values = timeline.values(step: 1 / rate, of: report.recordings.map(\.samples))
        let peak = values.reduce(Float(0)) { $1.isNaN ? $0 : max($0, abs($1)) }
        let reach = max(1e-4, Double(peak))
        return Panel(
            title: "Waveforms, one after another",
            lines: [LineSeries(label: "", start: 0, step: 1 / rate, values: values)],
            axis: Axis(-reach...reach, label: "sample", unit: .other("")))
    }

    private static func levels(
        _ report: EnrolmentReport, _ timeline: EnrolmentTimeline
    ) -> Panel {
        let step = EnrolledRecording.frameDuration
        let values = timeline.values(
            step: step, of: report.enrolment.recordings.map(\.levels))
        let top = Double(values.reduce(-Float.infinity) { $1.isNaN ? $0 : max($0, $1) })
        let upper = 10 * ((top.isFinite ? top : 0) / 10).rounded(.up)
        return Panel(
            title: "Energies: what is loud enough and belongs together is the word",
            lines: [LineSeries(label: "", start: 0, step: step, values: values)],
            axis: Axis(upper - 90...upper, label: "energy", unit: .decibels))
    }

    /// The templates, each where its word lies, as they are and in noise.
    private static func embeddings(
        _ report: EnrolmentReport, _ timeline: EnrolmentTimeline
    ) -> [Panel] {
        let titles = ["Templates: the embedding of each word", "The same in pink noise"]
        return titles.enumerated().compactMap { kind, title in
            var heatmap = EmbeddingColumns(timeline, step: EnrolledRecording.stepDuration)
            for (index, recording) in report.enrolment.recordings.enumerated() {
                guard recording.templates.count > kind, let word = recording.word else { continue }
                heatmap.add(
                    recording.templates[kind], dimension: report.dimension,
                    at: timeline.starts[index]
                        + Double(word.lowerBound) * EnrolledRecording.frameDuration)
            }
            return heatmap.panel(title: title)
        }
    }

    /// Row and column are a recording's number; what was refused before has no data.
    private static func likeness(_ report: EnrolmentReport) -> Panel? {
        let compared = report.enrolment.compared
        guard compared.count >= 2 else { return nil }
        let count = report.recordings.count
        var values = [Float](repeating: .nan, count: count * count)
        for (row, likenesses) in zip(compared, report.enrolment.likenesses) {
            for (column, likeness) in zip(compared, likenesses) {
                values[row * count + column] = likeness
            }
        }
        let range = 0.5...Double(count) + 0.5
        let heatmap = Heatmap(
            columnCount: count, rowCount: count, values: values, columns: range, rows: range,
            levels: 0...4)
        var panel = Panel(
            title: "How well each recording is spotted with the templates of each",
            heatmap: heatmap, barLabel: "spreads of ordinary speech",
            axis: Axis(range, label: "recording", unit: .other("")))
        panel.horizontalAxis = Axis(range, label: "templates of recording", unit: .other(""))
        panel.weight = 1.6
        return panel
    }
}
