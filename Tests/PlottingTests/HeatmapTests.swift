import Testing

@testable import Plotting

struct HeatmapTests {
    /// Three columns, two rows; the lower row is 1 2 3.
    let small = Heatmap(
        columnCount: 3, rowCount: 2, values: [1, 2, 3, 4, 5, 6], columns: 0...3, rows: 0...2,
        levels: 0...10)

    @Test("At a pixel a cell, the image is the grid with its lowest row at the bottom")
    func onePixelPerCell() {
        let image = small.resampled(columns: 0...3, rows: 0...2, width: 3, height: 2)
        #expect(image == [4, 5, 6, 1, 2, 3])
    }

    @Test("Wider pixels show the greatest of their cells")
    func greatestOfCells() {
        #expect(small.resampled(columns: 0...3, rows: 0...2, width: 1, height: 1) == [6])
        #expect(small.resampled(columns: 0...3, rows: 0...1, width: 1, height: 1) == [3])
    }

    @Test("Narrower pixels repeat the cell that they lie in")
    func repeatedCells() {
        let image = small.resampled(columns: 0...3, rows: 0...1, width: 6, height: 1)
        #expect(image == [1, 1, 2, 2, 3, 3])
    }

    @Test("A part of the grid can be seen, and what is beyond it is no data")
    func beyond() {
        #expect(small.resampled(columns: 1...2, rows: 1...2, width: 1, height: 1) == [5])
        let image = small.resampled(columns: -1...4, rows: 0...1, width: 5, height: 1)
        #expect(image[0].isNaN && image[4].isNaN)
        #expect(Array(image[1...3]) == [1, 2, 3])
    }

    @Test("No data gives way to any level, even −∞ dB, and stays where it is alone")
    func noData() {
        let heatmap = Heatmap(
            columnCount: 4, rowCount: 1, values: [.nan, -.infinity, .nan, .nan], columns: 0...4,
            rows: 0...1, levels: 0...1)
        let image = heatmap.resampled(columns: 0...4, rows: 0...1, width: 2, height: 1)
        #expect(image[0] == -.infinity)
        #expect(image[1].isNaN)
    }

    @Test("One loud cell is seen at every width, and in one column when pixels are wider")
    func shortEventStays() {
        let count = 1_000
        for place in [0, 1, 333, 998, 999] {
            var values = [Float](repeating: -80, count: count)
            values[place] = 0
            let heatmap = Heatmap(
                columnCount: count, rowCount: 1, values: values, columns: 0...7.3, rows: 0...1,
                levels: -80...0)
            for width in [1, 3, 7, 64, 333, 999, 1_000] {
                let image = heatmap.resampled(
                    columns: 0...7.3, rows: 0...1, width: width, height: 1)
                #expect(image.filter { $0 == 0 }.count == 1, "cell \(place), \(width) pixels")
            }
        }
    }
}
