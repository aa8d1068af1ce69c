/// The ranges of an interval's hops; gives their median without keeping them.
struct RangeHistogram: Equatable {
    /// Width of a class in metres.
    static let resolution = 0.05
    /// Classes; the last takes everything farther.
    static let classCount = 200

    private var classes = [Int](repeating: 0, count: Self.classCount)
    private var total = 0

    /// Adds the range of a hop, in metres.
    mutating func add(_ range: Double) {
        classes[min(Self.classCount - 1, max(0, Int(range / Self.resolution)))] += 1
        total += 1
    }

    /// The median range in metres; nil when there is none.
    var median: Double? {
        var below = 0
        for (index, count) in classes.enumerated() where count > 0 {
            if 2 * (below + count) >= total { return (Double(index) + 0.5) * Self.resolution }
            below += count
        }
        return nil
    }

    /// Forgets every range.
    mutating func reset() {
        for index in classes.indices { classes[index] = 0 }
        total = 0
    }
}
