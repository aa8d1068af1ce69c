import Plotting

/// The vectors of an embedding over time, as colours.
struct EmbeddingColumns {
    private let step: Double
    private let duration: Double
    private var columns: [[Float]?]

    init(_ timeline: EnrolmentTimeline, step: Double) {
        self.step = step
        duration = timeline.duration
        columns = Array(repeating: nil, count: Int(timeline.duration / step) + 1)
    }

    /// Adds vectors, one after another, from a time on.
    mutating func add(_ vectors: [Float], dimension: Int, at time: Double) {
        let first = Int((time / step).rounded())
        for index in 0..<vectors.count / dimension where first + index < columns.count {
            columns[first + index] = Array(
                vectors[dimension * index..<dimension * (index + 1)])
        }
    }

    /// The colours; nil when nothing was added.
    func panel(title: String) -> Panel? {
        guard let rowCount = columns.lazy.compactMap({ $0?.count }).first else { return nil }
        let rows = 0.5...Double(rowCount) + 0.5
        let values = (0..<rowCount).flatMap { row in columns.map { $0?[row] ?? .nan } }
        let heatmap = Heatmap(
            columnCount: columns.count, rowCount: rowCount, values: values,
            columns: 0...step * Double(columns.count), rows: rows, levels: -0.6...0.6)
        return Panel(
            title: title, heatmap: heatmap, colormap: .diverging, barLabel: "value",
            axis: Axis(rows, label: "dimension", unit: .other("")))
    }
}
