/// A number that each hop of an interval tells; gives their median without keeping them.
struct MedianHistogram: Equatable {
    /// Width of a class, in the unit of the numbers.
    let resolution: Double

    /// Speeds in m/s, up to 5.
    static let speeds = MedianHistogram(resolution: 0.02, count: 250)
    /// Ranges in m, up to 10.
    static let ranges = MedianHistogram(resolution: 0.05, count: 200)

    private var classes: [Int]
    private var total = 0

    /// - Parameter count: classes, from 0 up; the last takes everything greater.
    init(resolution: Double, count: Int) {
        self.resolution = resolution
        classes = Array(repeating: 0, count: count)
    }

    /// Adds the number of a hop.
    mutating func add(_ number: Double) {
        classes[min(classes.count - 1, max(0, Int(number / resolution)))] += 1
        total += 1
    }

    /// The median, the middle of its class; nil when there is none.
    var median: Double? {
        var below = 0
        for (index, count) in classes.enumerated() where count > 0 {
            if 2 * (below + count) >= total { return (Double(index) + 0.5) * resolution }
            below += count
        }
        return nil
    }

    /// Forgets every number.
    mutating func reset() {
        for index in classes.indices { classes[index] = 0 }
        total = 0
    }
}
