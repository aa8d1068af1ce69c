import Testing

@testable import Plotting

struct LineSeriesTests {
    @Test("Values that are not finite part a line into runs")
    func gaps() {
        let line = LineSeries(
            label: "", start: 2, step: 0.5, values: [.nan, 1, 2, .nan, .infinity, 3, -.infinity])
        let runs = line.runs { $0 * 10 }
        #expect(runs.map { $0.map(\.value) } == [[1, 2], [3]])
        #expect(runs.map { $0.map(\.x) } == [[25, 30], [45]])
    }

    @Test("On each pixel the first, least, greatest and last value stay, in their order")
    func thinning() {
        let line = LineSeries(
            label: "", start: 0, step: 0.1, values: [5, 6, 9, 7, 1, 2, 3, 3, 3, 4, 8, 8])
        let values = line.runs { $0 + 0.01 }.map { $0.map(\.value) }
        #expect(values == [[5, 9, 1, 4, 8, 8]])
    }

    @Test("A long line keeps its extremes and needs at most four places a pixel")
    func longLine() throws {
        var values = (0..<100_000).map { Float($0 % 17) }
        values[54_321] = 99
        values[77_777] = -99
        let runs = LineSeries(label: "", start: 0, step: 0.001, values: values).runs { $0 * 3 }
        let run = try #require(runs.first)
        #expect(run.count <= 4 * 301)
        #expect(run.map(\.value).max() == 99)
        #expect(run.map(\.value).min() == -99)
    }

    @Test("A line without a finite value has no runs")
    func empty() {
        #expect(LineSeries(label: "", start: 0, step: 1, values: [.nan]).runs { $0 }.isEmpty)
        #expect(LineSeries(label: "", start: 0, step: 1, values: []).runs { $0 }.isEmpty)
    }
}
