import Sensing

/// What is known of the occupancy that is open: where it began, how its breathing goes.
struct OccupancyTrack: Equatable {
    /// Looks with a rate below which none is told: ten seconds of clear breathing.
    static let leastLooks = 10
    /// Width of a class of rates, in breaths a minute.
    static let resolution = 0.1
    /// Classes; those of the fastest breathing and above share the last.
    static let classCount = 450

    /// First frame of the interval.
    private(set) var startFrame = 0
    private var classes = [Int](repeating: 0, count: Self.classCount)
    private var looks = 0

    /// Begins an interval.
    mutating func start(at frame: Int) {
        reset()
        startFrame = frame
    }

    /// Adds a look's rate, in breaths a minute.
    mutating func add(breathingRate rate: Double) {
        classes[min(Self.classCount - 1, max(0, Int(rate / Self.resolution)))] += 1
        looks += 1
    }

    /// Forgets the interval.
    mutating func reset() {
        startFrame = 0
        looks = 0
        for index in classes.indices { classes[index] = 0 }
    }

    /// The interval as it will be told.
    func occupancy(endFrame: Int, reason: EndReason) -> Occupancy {
        Occupancy(
            startFrame: startFrame, endFrame: endFrame, endReason: reason,
            breathingRate: breathingRate)
    }

    /// The median rate, interpolated within its class; nil where there are too few looks.
    private var breathingRate: Double? {
        guard looks >= Self.leastLooks else { return nil }
        var below = 0
        for (index, count) in classes.enumerated() where count > 0 {
            if 2 * (below + count) >= looks {
                let share = (Double(looks) / 2 - Double(below)) / Double(count)
                return (Double(index) + share) * Self.resolution
            }
            below += count
        }
        return nil
    }
}
