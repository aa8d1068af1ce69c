import Testing

@testable import Presence

@Suite struct RegressionRowsTests {
    @Test func `rows fill up with zeros to what a regression takes, whatever was there before`() {
        var rows = RegressionRows(capacity: 5, regressors: 3, targets: 2)
        for fill in [(count: 5, value: 9.0), (count: 2, value: 4.0)] {
            rows.clear()
            for _ in 0..<fill.count {
                rows.append { row, values in
                    for index in 0..<3 { row[index] = fill.value }
                    values[1] = fill.value
                }
            }
        }
        #expect(rows.pad() == 4 && rows.count == 2)
        #expect((0..<12).map { rows.rows[$0] } == [4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0])
        #expect((0..<8).map { rows.values[$0] } == [0, 4, 0, 4, 0, 0, 0, 0])
    }
}
