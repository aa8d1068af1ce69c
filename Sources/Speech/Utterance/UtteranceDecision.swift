import Sensing

/// Makes utterances of steps with and without speech.
///
/// A pure value machine. `required` steps of speech within `window` start an utterance; quiet that
/// lasts as long as `EndOfSpeech` says ends it, or the utterance's greatest length does.
struct UtteranceDecision: Equatable, Sendable {
    /// What starts and ends an utterance.
    struct Configuration: Equatable, Sendable {
        /// Steps of speech that start it, in 1…`window`.
        var required: Int
        /// Steps within which they must fall, in 1…64.
        var window: Int
        /// The shortest and longest hold time, in steps.
        var hold: ClosedRange<Int>
        /// The longest utterance, in steps; more than `window` and the longest hold.
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
    private var history: UInt64 = 0
    private var quiet = 0
    private var length = 0
    private var endOfSpeech: EndOfSpeech

    init(_ configuration: Configuration) {
        precondition(
            configuration.required >= 1 && configuration.required <= configuration.window
                && configuration.window <= 64,
            "M of N needs 1 ≤ M ≤ N ≤ 64")
        precondition(
            configuration.maximumLength > max(configuration.window, configuration.hold.upperBound),
            "an utterance is longer than what starts it and what ends it")
        self.configuration = configuration
        endOfSpeech = EndOfSpeech(
            limits: configuration.hold, stepDuration: configuration.stepDuration)
    }

    /// Takes the next step.
    mutating func step(_ isSpeech: Bool) -> Action {
        isActive ? goOn(isSpeech) : wait(isSpeech)
    }

    /// Closes an utterance that is still open: no step follows.
    mutating func finish() -> Action {
        guard isActive else { return .none }
        return end(.endOfStream)
    }

    private mutating func wait(_ isSpeech: Bool) -> Action {
        let mask: UInt64 =
            configuration.window == 64 ? .max : (1 << UInt64(configuration.window)) - 1
        history = (history << 1 | (isSpeech ? 1 : 0)) & mask
        guard isSpeech, history.nonzeroBitCount >= configuration.required else { return .none }
        let stepsAgo = 63 - history.leadingZeroBitCount
        isActive = true
        quiet = 0
        length = stepsAgo + 1
        endOfSpeech.reset()
        for _ in 0..<history.nonzeroBitCount { endOfSpeech.speak(after: 0) }
        return .start(stepsAgo: stepsAgo)
    }

    private mutating func goOn(_ isSpeech: Bool) -> Action {
        length += 1
        if isSpeech {
            endOfSpeech.speak(after: quiet)
            quiet = 0
        } else {
            quiet += 1
            if quiet >= endOfSpeech.hold { return end(.silence) }
        }
        return length >= configuration.maximumLength ? end(.maximumLength) : .none
    }

    private mutating func end(_ reason: Utterance.EndReason) -> Action {
        isActive = false
        history = 0
        return .end(stepsAgo: quiet, reason: reason)
    }
}
