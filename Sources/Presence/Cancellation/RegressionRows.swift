/// Rows of regressors and targets for `ForgettingLeastSquares`, in memory that is allocated once.
///
/// Real-time safe but for `init`.
struct RegressionRows: ~Copyable {
    /// Regressors in a row.
    let regressors: Int
    /// Targets in a row.
    let targets: Int
    /// The regressors, row by row.
    let rows: UnsafeMutablePointer<Double>
    /// The targets, row by row.
    let values: UnsafeMutablePointer<Double>
    /// Rows that are in use.
    private(set) var count = 0

    private let capacity: Int

    /// - Parameter capacity: the most rows in use.
    init(capacity: Int, regressors: Int, targets: Int) {
        self.regressors = regressors
        self.targets = targets
        self.capacity = ForgettingLeastSquares.paddedRows(capacity)
        rows = Vector.zeros(self.capacity * regressors)
        values = Vector.zeros(self.capacity * targets)
    }

    deinit {
        rows.deallocate()
        values.deallocate()
    }

    /// Puts all rows out of use.
    mutating func clear() { count = 0 }

    /// Puts one more row to use.
    ///
    /// - Parameter fill: writes every regressor, and the targets that are not 0.
    mutating func append(
        _ fill: (_ row: UnsafeMutablePointer<Double>, _ values: UnsafeMutablePointer<Double>) ->
            Void
    ) {
        precondition(count < capacity, "more rows than there is room for")
        let wanted = values + count * targets
        wanted.update(repeating: 0, count: targets)
        fill(rows + count * regressors, wanted)
        count += 1
    }

    /// Fills up with rows of zeros, which are not in use, to a number that a regression takes.
    ///
    /// - Returns: rows in all.
    mutating func pad() -> Int {
        let padded = ForgettingLeastSquares.paddedRows(count)
        (rows + count * regressors).update(
            repeating: 0, count: (padded - count) * regressors)
        (values + count * targets).update(repeating: 0, count: (padded - count) * targets)
        return padded
    }
}
