import Foundation

/// Columns of a picture of unknown length in bounded memory.
///
/// When there are too many, neighbours become one, the greater value of each row; each column then
/// stands for twice the time. A short event stays visible in a long recording.
struct FoldingColumns {
    /// Values of a column.
    let rowCount: Int
    /// The most columns that are kept.
    let maximumCount: Int
    /// How many inputs a column stands for.
    private(set) var inputsPerColumn = 1

    private var columns: [Float] = []
    private var inputsInLast = 0

    init(rowCount: Int, maximumCount: Int = 2048) {
        self.rowCount = rowCount
        self.maximumCount = maximumCount
    }

    /// Columns so far.
    var count: Int { columns.count / rowCount }

    /// Adds an input: `rowCount` values.
    mutating func add(_ value: (_ row: Int) -> Float) {
        if inputsInLast == inputsPerColumn || columns.isEmpty {
            if count == maximumCount { fold() }
        }
        if inputsInLast == inputsPerColumn || columns.isEmpty {
            for row in 0..<rowCount { columns.append(value(row)) }
            inputsInLast = 1
        } else {
            let last = columns.count - rowCount
            for row in 0..<rowCount { columns[last + row] = max(columns[last + row], value(row)) }
            inputsInLast += 1
        }
    }

    /// What a column shows, for a reader: empty as long as it stands for one input.
    ///
    /// - Parameter input: what an input is called, in the plural.
    func foldingNote(of input: String) -> String {
        inputsPerColumn == 1 ? "" : ", greatest of \(inputsPerColumn) \(input) a column"
    }

    /// The values row by row, the lowest first, in dB of power.
    ///
    /// - Parameter floor: the level that lower ones are raised to; nil leaves them, and makes NaN
    ///   of a power of 0.
    func decibels(floor: Float? = nil) -> [Float] {
        var values: [Float] = []
        values.reserveCapacity(columns.count)
        for row in 0..<rowCount {
            for column in 0..<count {
                values.append(Self.level(columns[column * rowCount + row], floor: floor))
            }
        }
        return values
    }

    /// The values as they are, row by row, the lowest first; −∞ is a gap and becomes NaN.
    func linear() -> [Float] {
        (0..<rowCount).flatMap { row in
            (0..<count).map { column in
                let value = columns[column * rowCount + row]
                return value == -.infinity ? .nan : value
            }
        }
    }

    private static func level(_ power: Float, floor: Float?) -> Float {
        guard power > 0 else { return floor ?? .nan }
        let level = 10 * log10(power)
        return floor.map { max($0, level) } ?? level
    }

    private mutating func fold() {
        let pairs = count / 2
        for column in 0..<pairs {
            for row in 0..<rowCount {
                columns[column * rowCount + row] = max(
                    columns[2 * column * rowCount + row],
                    columns[(2 * column + 1) * rowCount + row])
            }
        }
        let isOdd = count % 2 == 1
        if isOdd {
            for row in 0..<rowCount {
                columns[pairs * rowCount + row] = columns[(count - 1) * rowCount + row]
            }
        }
        inputsInLast = isOdd ? inputsInLast : inputsPerColumn + inputsInLast
        columns.removeLast(columns.count - (pairs + (isOdd ? 1 : 0)) * rowCount)
        inputsPerColumn *= 2
    }
}
