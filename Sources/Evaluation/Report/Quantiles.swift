/// Quantiles and moments of measured values; not a number where there are none.
struct Quantiles {
    private let sorted: [Double]

    init(_ values: [Double]) {
        sorted = values.sorted()
    }

    /// How many values there are.
    var count: Int { sorted.count }

    /// The value that a share of the values lies at or below.
    func value(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, Int((share * Double(sorted.count)).rounded(.down)))]
    }

    /// The greatest value.
    var greatest: Double { sorted.last ?? .nan }

    /// The root of the mean square.
    var rootMeanSquare: Double {
        guard !sorted.isEmpty else { return .nan }
        return (sorted.reduce(0) { $0 + $1 * $1 } / Double(sorted.count)).squareRoot()
    }
}
