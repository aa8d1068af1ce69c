// The wedge of Lemire 2006: of the values in the window only those can still become the minimum that
// have no lesser one behind them. They stand in a ring in ascending order.

/// The least of the last so many values.
///
/// Real-time safe as long as the value has no copies that share its memory.
struct SlidingMinimum {
    /// Values in the window.
    let count: Int

    private var values: [Float]
    private var places: [Int]
    private var first = 0
    private var length = 0
    private var place = 0

    init(count: Int) {
        precondition(count >= 1, "a window has a value")
        self.count = count
        values = Array(repeating: 0, count: count)
        places = Array(repeating: 0, count: count)
    }

    /// Takes a value.
    ///
    /// - Returns: the least of the last `count`, or of all so far.
    mutating func process(_ value: Float) -> Float {
        if length > 0, places[first] + count <= place {
            first = first + 1 == count ? 0 : first + 1
            length -= 1
        }
        while length > 0, values[slot(length - 1)] >= value { length -= 1 }
        let slot = slot(length)
        values[slot] = value
        places[slot] = place
        length += 1
        place += 1
        return values[first]
    }

    mutating func reset() {
        first = 0
        length = 0
        place = 0
    }

    private func slot(_ index: Int) -> Int {
        let slot = first + index
        return slot < count ? slot : slot - count
    }
}
