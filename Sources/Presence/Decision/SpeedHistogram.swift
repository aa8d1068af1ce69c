/// The speeds of an interval's hops; gives their median without keeping them.
struct SpeedHistogram: Equatable {
    /// Width of a class in m/s.
    static let resolution = 0.02
    /// Classes; the last takes everything faster.
    static let classCount = 250

    private var classes = [Int](repeating: 0, count: Self.classCount)
    private var total = 0

    /// Adds the speed of a hop, in m/s.
    mutating func add(_ speed: Double) {
        classes[min(Self.classCount - 1, max(0, Int(speed / Self.resolution)))] += 1
        total += 1
    }

    /// The median speed in m/s, zero when there is none.
    var median: Double {
        var below = 0
        for (index, count) in classes.enumerated() where count > 0 {
            if 2 * (below + count) >= total { return (Double(index) + 0.5) * Self.resolution }
            below += count
        }
        return 0
    }

    /// Forgets every speed.
    mutating func reset() {
        for index in classes.indices { classes[index] = 0 }
        total = 0
    }
}
