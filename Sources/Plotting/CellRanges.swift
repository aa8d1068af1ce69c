/// Which cells lie under each pixel along one side of an image.
///
/// Where pixels are wider than cells, every cell seen is under exactly one pixel. Where they are
/// narrower, a pixel has the one cell under its middle.
struct CellRanges {
    private let ranges: [Range<Int>]

    /// - Parameters:
    ///   - count: the cells, which fill `over` evenly.
    ///   - over: the values from the first cell's start to the last one's end.
    ///   - seen: the values from the first pixel's start to the last one's end.
    ///   - pixels: the pixels, which fill `seen` evenly.
    init(
        count: Int, over: ClosedRange<Double>, seen: ClosedRange<Double>, pixels: Int
    ) {
        let cellsPerValue = Double(count) / (over.upperBound - over.lowerBound)
        let valuesPerPixel = (seen.upperBound - seen.lowerBound) / Double(pixels)

        /// The cell at a place that is counted in pixels; clipped to just beyond the ends.
        func cell(_ place: Double) -> Int {
            let value = seen.lowerBound + place * valuesPerPixel
            let cell = ((value - over.lowerBound) * cellsPerValue + 1e-9).rounded(.down)
            return Int(min(max(cell, -1), Double(count)))
        }

        ranges = (0..<pixels).map { pixel in
            let middle = cell(Double(pixel) + 0.5)
            if cellsPerValue * valuesPerPixel <= 1 {
                return (middle..<(middle + 1)).clamped(to: 0..<count)
            }
            let lower = cell(Double(pixel))
            let upper = max(lower + 1, cell(Double(pixel) + 1))
            return (lower..<upper).clamped(to: 0..<count)
        }
    }

    /// The cells under a pixel; empty where there are none.
    subscript(pixel: Int) -> Range<Int> { ranges[pixel] }
}
