import Testing

@testable import Plotting

struct FigureLayoutTests {
    static func need(_ height: FigureLayout.Height) -> FigureLayout.Need {
        .init(
            hasTitle: true, labelRows: 0, hasBars: true, height: height, hasAxisLabels: false)
    }

    @Test("Plots lie below each other, share the left and right edge, and leave room for the axis")
    func stacked() throws {
        let needs = [
            FigureLayoutTests.need(.share(1)),
            .init(
                hasTitle: true, labelRows: 3, hasBars: true, height: .share(2),
                hasAxisLabels: false),
            .init(
                hasTitle: false, labelRows: 0, hasBars: false, height: .pixels(24),
                hasAxisLabels: true),
        ]
        let plots = try FigureLayout(width: 1600, height: 1000, needs: needs).plots
        #expect(plots.count == 3)
        #expect(plots.allSatisfy { $0.x == plots[0].x && $0.width == plots[0].width })
        for (upper, lower) in zip(plots, plots.dropFirst()) { #expect(upper.bottom < lower.y) }
        #expect(plots[2].bottom <= 1000 - FigureLayout.axisRows)
        #expect(plots[2].bottom > 1000 - FigureLayout.axisRows - 3)
    }

    @Test("Shares divide the height in proportion; fixed heights are kept")
    func shares() throws {
        let needs = [
            FigureLayoutTests.need(.share(1)), FigureLayoutTests.need(.share(3)),
            FigureLayoutTests.need(.pixels(48)),
        ]
        let plots = try FigureLayout(width: 900, height: 1000, needs: needs).plots
        #expect(abs(plots[1].height - 3 * plots[0].height) <= 3)
        #expect(plots[2].height == 48)
    }

    @Test("Rows of names push a plot down by their height")
    func labelRows() throws {
        func top(_ rows: Int) throws -> Double {
            let need = FigureLayout.Need(
                hasTitle: true, labelRows: rows, hasBars: true, height: .share(1),
                hasAxisLabels: true)
            return try FigureLayout(width: 900, height: 600, needs: [need]).plots[0].y
        }
        #expect(try top(2) - top(0) == 2 * FigureLayout.labelRow)
    }

    @Test("A plot that has its axis written under it pushes the next one down by its height")
    func ownAxis() throws {
        func gap(_ hasAxisLabels: Bool) throws -> Double {
            var upper = FigureLayoutTests.need(.pixels(100))
            upper.hasAxisLabels = hasAxisLabels
            let plots = try FigureLayout(
                width: 900, height: 600, needs: [upper, FigureLayoutTests.need(.pixels(100))]
            ).plots
            return plots[1].y - plots[0].bottom
        }
        #expect(try gap(true) - gap(false) == FigureLayout.axisRows)
    }
}
