import AudioCore
import Foundation
import Speech

/// What hearing decides on: the energies of speech, its probability, the keywords' scores.
struct HearingRecorder {
    private let format: AudioFormat
    private var energies: FoldingColumns?
    private var speech = FoldingColumns(rowCount: 1)
    private var scores: [FoldingColumns] = []
    private var firstFrame = 0
    private var secondFrame: Int?

    init(format: AudioFormat) {
        self.format = format
    }

    /// Adds a step.
    ///
    /// - Parameters:
    ///   - startFrame: its first frame.
    ///   - energies: normalised, one a band.
    ///   - speech: the probability of speech.
    ///   - scores: one a keyword.
    mutating func add(
        startFrame: Int, energies bands: [Float], speech probability: Float, scores values: [Float]
    ) {
        if energies == nil {
            energies = FoldingColumns(rowCount: bands.count)
            scores = values.map { _ in FoldingColumns(rowCount: 1) }
            firstFrame = startFrame
        } else if secondFrame == nil {
            secondFrame = startFrame
        }
        energies?.add { bands[$0] }
        speech.add { _ in probability }
        for index in values.indices { scores[index].add { _ in values[index] } }
    }

    /// The energies over time, the probabilities, and the scores of enrolled keywords with their
    /// thresholds; empty before the second step.
    ///
    /// - Parameter keywords: in the order of their scores.
    func panels(keywords: [Keyword]) -> [Panel] {
        guard let energies, let secondFrame else { return [] }
        let start = format.seconds(atFrame: firstFrame)
        let step =
            format.seconds(atFrame: secondFrame - firstFrame) * Double(energies.inputsPerColumn)
        let bands = Double(energies.rowCount)
        let heatmap = Heatmap(
            columnCount: energies.count, rowCount: energies.rowCount, values: energies.linear(),
            columns: start...start + step * Double(energies.count), rows: 0.5...bands + 0.5,
            levels: 0...3)
        let picture = Panel(
            title: "Speech bands: sub-band energies, normalised"
                + energies.foldingNote(of: "steps"),
            heatmap: heatmap, barLabel: "over recent mean",
            axis: Axis(0.5...bands + 0.5, label: "mel band", unit: .other("")))
        func line(_ label: String, _ columns: FoldingColumns) -> LineSeries {
            LineSeries(label: label, start: start + step / 2, step: step, values: columns.linear())
        }
        var trained: [LineSeries] = []
        var enrolled: [LineSeries] = []
        var thresholds: [Double] = []
        for (keyword, scores) in zip(keywords, scores) {
            switch keyword {
            case .trained:
                trained.append(line(keyword.name, scores))
            case .enrolled(let word):
                enrolled.append(line(word.name, scores))
                thresholds.append(word.threshold)
            }
        }
        var probabilities = Panel(
            title: (trained.isEmpty ? "Speech" : "Speech and keywords")
                + speech.foldingNote(of: "steps"),
            lines: trained + [line("speech", speech)],
            axis: Axis(0...1, label: "probability", unit: .other("")))
        probabilities.weight = 0.7
        guard !enrolled.isEmpty else { return [picture, probabilities] }
        var scores = Panel(
            title: "Enrolled keywords" + speech.foldingNote(of: "steps"), lines: enrolled,
            axis: Axis(-1...4, label: "score", unit: .other("")))
        scores.markers = Set(thresholds).sorted().map {
            Marker(at: $0, label: "threshold", style: .threshold)
        }
        scores.weight = 0.7
        return [picture, probabilities, scores]
    }
}
