/// Series of equal length, one a row, in one stretch of memory.
struct SeriesRows {
    /// Rows that are in use: the first ones.
    var used = 0
    /// Values of a row that are in use: the first ones.
    var count = 0

    private let capacity: Int
    private var values: [Float]

    /// Makes rows of zeros, none in use.
    init(rows: Int, capacity: Int) {
        self.capacity = capacity
        values = Array(repeating: 0, count: rows * capacity)
    }

    /// A value by its row and place.
    subscript(row: Int, index: Int) -> Float {
        get { values[row * capacity + index] }
        set { values[row * capacity + index] = newValue }
    }

    /// The sum of two rows' products, place by place.
    func product(_ first: Int, _ second: Int) -> Double {
        withRow(first) { left in
            withRow(second) { right in
                var sum = 0.0
                for index in 0..<count { sum += Double(left[index]) * Double(right[index]) }
                return sum
            }
        }
    }

    /// Lends a row's values that are in use.
    func withRow<Result>(_ row: Int, _ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
        values.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[row * capacity..<row * capacity + count]))
        }
    }

    /// Lends a row's values that are in use, to be changed.
    mutating func withMutableRow(_ row: Int, _ body: (UnsafeMutableBufferPointer<Float>) -> Void) {
        let range = row * capacity..<row * capacity + count
        values.withUnsafeMutableBufferPointer {
            body(UnsafeMutableBufferPointer(rebasing: $0[range]))
        }
    }
}
