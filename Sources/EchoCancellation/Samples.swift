/// Numbers in memory that is allocated once and stays where it is.
struct Samples: ~Copyable {
    let count: Int
    let pointer: UnsafeMutablePointer<Float>

    init(count: Int) {
        self.count = count
        pointer = .allocate(capacity: count)
        pointer.initialize(repeating: 0, count: count)
    }

    deinit {
        pointer.deallocate()
    }

    /// The mean of their squares.
    var meanSquare: Float {
        var sum: Float = 0
        for index in 0..<count { sum += pointer[index] * pointer[index] }
        return sum / Float(count)
    }

    func clear() {
        pointer.update(repeating: 0, count: count)
    }

    func copy(from other: borrowing Samples) {
        pointer.update(from: other.pointer, count: count)
    }
}
