/// Makes one detection of the steps in which a keyword's score is high.
///
/// A pure value machine. When the score reaches the threshold the machine waits for its peak, a few
/// steps at most, and tells it once; then the score must fall below the threshold and the refractory
/// time must pass before the keyword can be told again.
struct KeywordDecision: Equatable, Sendable {
    /// What a step means.
    enum Action: Equatable, Sendable {
        /// Nothing.
        case none
        /// The keyword was spoken; its score was highest `stepsAgo` steps before this one.
        case detected(score: Float, stepsAgo: Int)
    }

    private let threshold: Float
    private let patience: Int
    private let refractory: Int
    /// The peak so far while its fall is waited for.
    private var peak: Float = 0
    private var stepsSincePeak = 0
    private var stepsSinceCrossing: Int?
    private var rest = 0
    private var isSpent = false

    /// - Parameters:
    ///   - threshold: the least score that counts.
    ///   - patience: steps after the threshold was reached for which a higher score is waited for.
    ///   - refractory: steps after a detection without another.
    init(threshold: Float, patience: Int, refractory: Int) {
        precondition(patience >= 0 && refractory >= 0, "time goes forward")
        self.threshold = threshold
        self.patience = patience
        self.refractory = refractory
    }

    /// Takes the score of the next step.
    mutating func step(_ score: Float) -> Action {
        if rest > 0 { rest -= 1 }
        guard let waited = stepsSinceCrossing else {
            isSpent = isSpent && score >= threshold
            guard score >= threshold, !isSpent, rest == 0 else { return .none }
            stepsSinceCrossing = 0
            peak = score
            stepsSincePeak = 0
            return patience == 0 ? tell() : .none
        }
        stepsSinceCrossing = waited + 1
        stepsSincePeak += 1
        if score > peak {
            peak = score
            stepsSincePeak = 0
        }
        return score < peak || waited + 1 >= patience ? tell() : .none
    }

    private mutating func tell() -> Action {
        stepsSinceCrossing = nil
        isSpent = true
        rest = refractory
        return .detected(score: peak, stepsAgo: stepsSincePeak)
    }
}
