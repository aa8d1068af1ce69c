/// The mean of the latest values of a stream.
///
/// Before the stream everything is zero. The sum is taken anew for each value, so that no rounding
/// adds up over months.
struct TrailingMean: Sendable {
    private var values: [Float]
    private var next = 0

    /// - Parameter count: values in the mean; at least 1.
    init(count: Int) {
        precondition(count >= 1, "a mean has a value")
        values = Array(repeating: 0, count: count)
    }

    /// Takes a value and returns the mean.
    mutating func step(_ value: Float) -> Float {
        values[next] = value
        next = next + 1 == values.count ? 0 : next + 1
        var sum: Float = 0
        for value in values { sum += value }
        return sum / Float(values.count)
    }

    /// Forgets all values.
    mutating func reset() {
        for index in values.indices { values[index] = 0 }
        next = 0
    }
}
