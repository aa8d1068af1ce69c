/// The latest steps, counted back from the newest, which is 0.
struct StepHistory: Sendable {
    private var steps: [SpeechStep]
    private var total = 0

    /// - Parameter capacity: steps that are kept; at least 1.
    init(capacity: Int) {
        precondition(capacity >= 1, "a history holds a step")
        steps = Array(repeating: SpeechStep(excess: 0, power: 0), count: capacity)
    }

    /// Steps that are there.
    var count: Int { min(total, steps.count) }

    /// Takes the next step.
    mutating func append(_ step: SpeechStep) {
        steps[total % steps.count] = step
        total += 1
    }

    /// A step that is there.
    subscript(stepsAgo: Int) -> SpeechStep {
        get { steps[place(stepsAgo)] }
        set { steps[place(stepsAgo)] = newValue }
    }

    private func place(_ stepsAgo: Int) -> Int {
        precondition(stepsAgo >= 0 && stepsAgo < count, "no such step is kept")
        return (total - 1 - stepsAgo) % steps.count
    }

    /// The mean power from one step to another; those that are not there are left out.
    ///
    /// - Parameters:
    ///   - oldest: at least `newest`.
    ///   - newest: at least 0.
    func meanPower(from oldest: Int, to newest: Int) -> Float {
        mean(from: oldest, to: newest) { $0.power }
    }

    /// The same of the bands that speech is understood by.
    func meanSpeechPower(from oldest: Int, to newest: Int) -> Float {
        mean(from: oldest, to: newest) { $0.speechPower }
    }

    private func mean(
        from oldest: Int, to newest: Int, of value: (SpeechStep) -> Float
    ) -> Float {
        let oldest = min(oldest, count - 1)
        guard oldest >= newest else { return 0 }
        var sum: Float = 0
        for age in newest...oldest { sum += value(self[age]) }
        return sum / Float(oldest - newest + 1)
    }

    /// Forgets all steps.
    mutating func reset() {
        total = 0
    }
}
