import Sensing

/// Makes utterances of how much each step speaks for speech.
///
/// A pure value machine over evidence within −1…1. Evidence that adds up to `required` starts an
/// utterance: the cumulative sum test (Page 1954), in which evidence against takes away but never
/// below nothing, so that clicks are forgotten. Within an utterance the sum of the evidence rises
/// while somebody speaks; quiet lasts since the sum was last at its greatest, of which it forgets all
/// that is more than `forgiven` below. Quiet that lasts as long as `EndOfSpeech` says ends the
/// utterance, or its greatest length does.
struct UtteranceDecision: Equatable, Sendable {
    /// What starts and ends an utterance.
    struct Configuration: Equatable, Sendable {
        /// Evidence that starts it; above 0.
        var required: Float
        /// Evidence of quiet that as much evidence of speech undoes; at least 0.
        var forgiven: Float
        /// Steps at the beginning in which nothing starts.
        var settling: Int
        /// Steps by which the evidence is late; they count as quiet that has passed.
        var lookahead: Int
        /// The shortest and longest hold time, in steps.
        var hold: ClosedRange<Int>
        /// The longest utterance, in steps; more than the longest hold.
        var maximumLength: Int
        /// Seconds of a step.
        var stepDuration: Double
    }

    /// What a step means.
    enum Action: Equatable, Sendable {
        /// Nothing changes.
        case none
        /// An utterance is open; its first step of speech was `stepsAgo` steps before this one.
        case start(stepsAgo: Int)
        /// It is closed; its last step of speech was `stepsAgo` steps before this one.
        case end(stepsAgo: Int, reason: Utterance.EndReason)
    }

    /// Whether an utterance is open.
    private(set) var isActive = false
    /// The steps of quiet that would end it now.
    var hold: Int { endOfSpeech.hold }

    private let configuration: Configuration
    private var stepCount = 0
    /// Evidence for a start so far.
    private var score: Float = 0
    /// Evidence of quiet since the last speech.
    private var deficit: Float = 0
    /// Steps since the last of speech; counts while an utterance is open.
    private(set) var quiet = 0
    /// Steps since the score was nothing, then of the utterance.
    private var length = 0
    private var endOfSpeech: EndOfSpeech

    init(_ configuration: Configuration) {
        precondition(configuration.required > 0, "something starts an utterance")
        precondition(
            configuration.maximumLength > configuration.hold.upperBound,
            "an utterance is longer than what ends it")
        self.configuration = configuration
        endOfSpeech = EndOfSpeech(
            limits: configuration.hold, stepDuration: configuration.stepDuration)
    }

    /// Takes the next step.
    ///
    /// - Parameters:
    ///   - beginning: evidence for an utterance to begin, in −1…1; counts while none is open.
    ///   - continuing: evidence for it to go on, in −1…1; counts while one is.
    mutating func step(beginning: Float, continuing: Float) -> Action {
        stepCount += 1
        return isActive ? goOn(continuing) : wait(beginning)
    }

    /// Closes an utterance that is still open: no step follows.
    mutating func finish() -> Action {
        guard isActive else { return .none }
        return end(.endOfStream)
    }

    private mutating func wait(_ evidence: Float) -> Action {
        length = score > 0 ? length + 1 : 1
        score = max(0, score + evidence)
        guard score >= configuration.required, stepCount > configuration.settling else {
            return .none
        }
        isActive = true
        quiet = 0
        deficit = 0
        length = min(length, configuration.maximumLength - 1)
        endOfSpeech.reset()
        for _ in 0..<length { endOfSpeech.speak(after: 0) }
        return .start(stepsAgo: length - 1)
    }

    private mutating func goOn(_ evidence: Float) -> Action {
        length += 1
        deficit = min(max(0, deficit - evidence), configuration.forgiven)
        if evidence > 0 && deficit == 0 {
            endOfSpeech.speak(after: quiet)
            quiet = 0
        } else {
            quiet += 1
            if quiet + configuration.lookahead >= endOfSpeech.hold { return end(.silence) }
        }
        return length >= configuration.maximumLength ? end(.maximumLength) : .none
    }

    private mutating func end(_ reason: Utterance.EndReason) -> Action {
        isActive = false
        score = 0
        return .end(stepsAgo: quiet, reason: reason)
    }
}
