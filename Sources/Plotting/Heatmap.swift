/// A grid of levels over two quantities, such as a spectrogram over time and frequency.
///
/// Cells are of equal size and fill `columns` × `rows` without gaps.
public struct Heatmap: Equatable, Sendable {
    /// Cells along the horizontal axis; at least 1.
    public let columnCount: Int
    /// Cells along the vertical axis; at least 1.
    public let rowCount: Int
    /// Levels, row by row, each `columnCount` long, the lowest row first.
    ///
    /// In dB, or in what the panel's bar says; NaN is no data.
    public let values: [Float]
    /// The horizontal quantity from the left edge of the first column to the right edge of the last:
    /// seconds where it is time.
    public let columns: ClosedRange<Double>
    /// The vertical quantity from the lower edge of the first row to the upper edge of the last.
    public let rows: ClosedRange<Double>
    /// The levels that get the first and the last colour; levels beyond are clipped.
    public let levels: ClosedRange<Double>

    /// Creates a grid.
    ///
    /// - Precondition: `values` holds `columnCount * rowCount` levels, at least one; no range is
    ///   empty.
    public init(
        columnCount: Int, rowCount: Int, values: [Float], columns: ClosedRange<Double>,
        rows: ClosedRange<Double>, levels: ClosedRange<Double>
    ) {
        precondition(columnCount > 0 && rowCount > 0, "a heat map needs a cell")
        precondition(values.count == columnCount * rowCount, "a heat map needs a level a cell")
        precondition(
            columns.lowerBound < columns.upperBound && rows.lowerBound < rows.upperBound
                && levels.lowerBound < levels.upperBound, "a heat map needs ranges with an extent")
        self.columnCount = columnCount
        self.rowCount = rowCount
        self.values = values
        self.columns = columns
        self.rows = rows
        self.levels = levels
    }

    /// The levels at the pixels of an image, row by row, the top row first.
    ///
    /// A pixel over several cells shows the greatest of them, so that a short event does not
    /// vanish from a long recording. A pixel beyond the grid is NaN.
    func resampled(
        columns seen: ClosedRange<Double>, rows seenRows: ClosedRange<Double>, width: Int,
        height: Int
    ) -> [Float] {
        let cells = CellRanges(count: columnCount, over: columns, seen: seen, pixels: width)
        let lines = CellRanges(count: rowCount, over: rows, seen: seenRows, pixels: height)
        var image = [Float](repeating: .nan, count: width * height)
        var greatest = [Float](repeating: .nan, count: columnCount)
        for y in 0..<height {
            for column in greatest.indices { greatest[column] = .nan }
            for row in lines[height - 1 - y] {
                for column in greatest.indices {
                    let value = values[row * columnCount + column]
                    if Heatmap.isGreater(value, greatest[column]) { greatest[column] = value }
                }
            }
            for x in 0..<width {
                var value = Float.nan
                for column in cells[x] where Heatmap.isGreater(greatest[column], value) {
                    value = greatest[column]
                }
                image[y * width + x] = value
            }
        }
        return image
    }

    /// Whether a level is there and is greater than another, which may be NaN.
    private static func isGreater(_ value: Float, _ other: Float) -> Bool {
        !value.isNaN && !(value <= other)
    }
}
