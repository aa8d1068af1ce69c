/// The mean of the greatest of some values; one great value of many may be chance.
struct MeanOfGreatest: Sendable {
    /// The greatest so far, in order.
    private var greatest: [Float]

    /// - Parameter values: how many there will be; the greatest √values of them count, rounded.
    init(ofValues values: Int) {
        greatest = Array(repeating: -.infinity, count: Self.consulted(values))
    }

    /// How many of so many values are averaged; of one value or more, one at least.
    static func consulted(_ values: Int) -> Int {
        max(1, Int((Double(values).squareRoot() + 0.5).rounded(.down)))
    }

    /// The mean, when all values were added.
    var mean: Float {
        var sum: Float = 0
        for value in greatest { sum += value }
        return sum / Float(greatest.count)
    }

    /// Adds a value.
    mutating func add(_ value: Float) {
        guard value > greatest[greatest.count - 1] else { return }
        var value = value
        for index in greatest.indices where value > greatest[index] {
            swap(&value, &greatest[index])
        }
    }

    /// Forgets all values.
    mutating func reset() {
        for index in greatest.indices { greatest[index] = -.infinity }
    }
}
