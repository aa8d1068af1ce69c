import ArgumentParser

/// Holds figures against their goals and remembers which missed.
struct Verdicts {
    private var missed = 0
    private var judged = 0

    /// Judges a figure.
    ///
    /// - Returns: the goal and the verdict as table cells.
    mutating func judge(_ figure: Double, _ goal: Goal?) -> [String] {
        guard let goal else { return ["", ""] }
        judged += 1
        guard goal.isMet(by: figure) else {
            missed += 1
            return [goal.text, "MISSED"]
        }
        return [goal.text, "met"]
    }

    /// Ends a command: says how many goals were met.
    ///
    /// - Parameter faults: what could not be measured.
    /// - Throws: a failure when any was missed or not measured.
    func conclude(faults: Int = 0) throws {
        print("goals met: \(judged - missed) of \(judged)")
        if missed + faults > 0 { throw ExitCode.failure }
    }
}
