/// The mean squares of the latest steps.
struct PowerHistory: Sendable {
    private var powers: [Float]
    private var count = 0

    /// - Parameter capacity: steps that are kept; at least 1.
    init(capacity: Int) {
        precondition(capacity >= 1, "a history holds a step")
        powers = Array(repeating: 0, count: capacity)
    }

    /// Takes the next step.
    mutating func append(_ power: Float) {
        powers[count % powers.count] = power
        count += 1
    }

    /// The mean over steps counted back from the newest, which is 0; steps that are not kept, or not
    /// come yet, are left out.
    ///
    /// - Parameters:
    ///   - oldest: at least `newest`.
    ///   - newest: at least 0.
    func mean(from oldest: Int, to newest: Int) -> Float {
        let oldest = min(oldest, powers.count - 1, count - 1)
        guard oldest >= newest else { return 0 }
        var sum: Float = 0
        for age in newest...oldest { sum += powers[(count - 1 - age) % powers.count] }
        return sum / Float(oldest - newest + 1)
    }

    /// Forgets all steps.
    mutating func reset() {
        count = 0
    }
}
