// How long to wait before an utterance counts as over. A speaker's pauses differ more between
// speakers than within an utterance (Ferrer, Shriberg and Stolcke 2002), so the longest pause that
// the speaker went on after tells how long the next may be; and who has said little so far, a wake
// word say, often pauses before the rest. The hold time is therefore
//
//   hold = max(base(s), 1.5·p), within the limits
//
// with p the longest pause so far and base falling linearly from 0.7 s for no speech to 0.4 s for
// s = 2 s of speech or more.

/// How much quiet ends an utterance.
struct EndOfSpeech: Equatable, Sendable {
    /// The shortest and longest hold time, in steps; equal when it does not adapt.
    private let limits: ClosedRange<Int>
    private let stepsPerSecond: Double
    private var speech = 0
    private var longestPause = 0

    /// - Parameters:
    ///   - limits: of the hold time, in steps; at least 1.
    ///   - stepDuration: in seconds.
    init(limits: ClosedRange<Int>, stepDuration: Double) {
        precondition(limits.lowerBound >= 1, "a hold lasts at least a step")
        self.limits = limits
        stepsPerSecond = 1 / stepDuration
    }

    /// The steps of quiet that end the utterance now.
    var hold: Int {
        let said = min(1, Double(speech) / (2 * stepsPerSecond))
        let base = (0.7 - 0.3 * said) * stepsPerSecond
        let wanted = max(base, 1.5 * Double(longestPause)).rounded()
        return min(max(Int(wanted), limits.lowerBound), limits.upperBound)
    }

    /// Takes a step of speech.
    ///
    /// - Parameter pause: the steps of quiet before it.
    mutating func speak(after pause: Int) {
        speech += 1
        longestPause = max(longestPause, pause)
    }

    /// A new utterance begins.
    mutating func reset() {
        speech = 0
        longestPause = 0
    }
}
