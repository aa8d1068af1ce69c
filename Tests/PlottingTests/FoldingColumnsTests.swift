import Foundation
import Testing

@testable import Plotting

struct FoldingColumnsTests {
    @Test("Too many columns become half as many, the greater value of each row")
    func folded() {
        var columns = FoldingColumns(rowCount: 2, maximumCount: 4)
        for input in 0..<9 {
            columns.add { row in row == 0 ? Float(input + 1) : Float(9 - input) }
        }
        #expect(columns.inputsPerColumn == 4 && columns.count == 3)
        let levels = columns.decibels().map { pow(10, Double($0) / 10).rounded() }
        #expect(levels == [4, 8, 9, 9, 5, 1])
    }

    @Test("A power of 0 is a gap, or the floor where there is one, to which lower levels rise")
    func zero() {
        var columns = FoldingColumns(rowCount: 1)
        for power: Float in [0, 1e-30, 1] { columns.add { _ in power } }
        let gaps = columns.decibels()
        #expect(gaps[0].isNaN)
        #expect(abs(gaps[1] + 300) < 1e-3 && gaps[2] == 0)
        #expect(columns.decibels(floor: -200) == [-200, -200, 0])
    }

    @Test("A gap among inputs that share a column is none")
    func gapInColumn() {
        var columns = FoldingColumns(rowCount: 1, maximumCount: 1)
        for power: Float in [0, 10, 0] { columns.add { _ in power } }
        #expect(columns.inputsPerColumn == 4)
        #expect(columns.decibels() == [10])
    }

    @Test("The note tells how many inputs share a column, and nothing for one")
    func note() {
        var columns = FoldingColumns(rowCount: 1, maximumCount: 2)
        columns.add { _ in 1 }
        #expect(columns.foldingNote(of: "hops") == "")
        for _ in 0..<4 { columns.add { _ in 1 } }
        #expect(columns.foldingNote(of: "hops") == ", greatest of 4 hops a column")
    }
}
