/// Says when keywords are worth looking for: around speech.
///
/// A pure value machine. It opens when speech is probable enough and closes when that was so no more
/// for the hold time.
struct KeywordGate: Equatable, Sendable {
    /// What a step means.
    enum Action: Equatable, Sendable {
        /// Nothing is looked for.
        case closed
        /// Looking begins, with what was heard just before.
        case opened
        /// Looking goes on.
        case open
    }

    private let threshold: Float
    private let hold: Int
    /// Steps for which the gate stays open, the present one not counted.
    private var left = 0
    private var isOpen = false

    /// - Parameters:
    ///   - threshold: the probability of speech that opens; 0 never closes.
    ///   - hold: steps that the gate stays open after it was last reached.
    init(threshold: Float, hold: Int) {
        precondition(hold >= 0, "time goes forward")
        self.threshold = threshold
        self.hold = hold
    }

    /// Takes the probability of the next step.
    mutating func step(_ probability: Float) -> Action {
        let wasOpen = isOpen
        if probability >= threshold {
            left = hold
            isOpen = true
        } else if left > 0 {
            left -= 1
        } else {
            isOpen = false
        }
        return isOpen ? (wasOpen ? .open : .opened) : .closed
    }
}
