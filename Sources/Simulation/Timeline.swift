/// Moments in order of time, to be searched.
struct Timeline {
    private let times: [Double]

    /// - Parameter times: in seconds, ascending.
    init(_ times: [Double]) {
        self.times = times
    }

    /// The time of a moment.
    subscript(_ index: Int) -> Double { times[index] }

    /// The index of the last moment that has come by a time, found by bisection.
    func latest(at time: Double) -> Int? {
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
