import Sensing

/// Makes utterances of the probability of speech, step by step, and measures their level.
struct UtteranceTracker: Sendable {
    /// An utterance that is over, in steps counted back from the present one.
    struct Ending: Equatable, Sendable {
        var firstStepsAgo: Int
        var lastStepsAgo: Int
        var level: Double
        var signalToNoise: Double
        var reason: Utterance.EndReason
    }

    /// What a step means.
    enum Action: Equatable, Sendable {
        case none
        /// An utterance began so many steps before this one.
        case start(stepsAgo: Int)
        case end(Ending)
    }

    private let thresholds: (begin: Float, pause: Float)
    private let lookahead: Int
    private let fresh: UtteranceDecision
    private var decision: UtteranceDecision
    private var level = SpeechLevel()
    private var powers: PowerHistory
    private var stepCount = 0
    /// Steps since the open utterance began.
    private var length = 0

    init(_ configuration: HearingConfiguration, stepDuration: Double) {
        func steps(_ seconds: Double) -> Int { Int((seconds / stepDuration).rounded()) }
        thresholds = (
            Float(configuration.speechThresholds.begin), Float(configuration.speechThresholds.pause)
        )
        lookahead = configuration.voice.lookahead
        // Two of three steps: a click has one, the shortest syllable three.
        fresh = UtteranceDecision(
            .init(
                required: 2, window: 3,
                hold: steps(
                    configuration.endOfSpeech.lowerBound)...steps(
                        configuration.endOfSpeech.upperBound),
                maximumLength: steps(configuration.maximumLength), stepDuration: stepDuration))
        decision = fresh
        powers = PowerHistory(capacity: steps(3))
    }

    /// Takes the next step.
    ///
    /// - Parameters:
    ///   - probability: of speech, about the step `lookahead` before.
    ///   - power: the step's mean square.
    mutating func step(_ probability: Float, power: Float) -> Action {
        let isSpeech =
            probability >= (decision.isActive ? thresholds.pause : thresholds.begin)
        powers.append(power)
        stepCount += 1
        if stepCount > lookahead {
            level.step(powers.mean(from: lookahead, to: lookahead), isSpeech: isSpeech)
        }
        length += 1
        switch decision.step(isSpeech) {
        case .none:
            return .none
        case .start(let stepsAgo):
            length = stepsAgo + 1
            level.begin(with: powers.mean(from: stepsAgo + lookahead, to: lookahead))
            return .start(stepsAgo: stepsAgo + lookahead)
        case .end(let stepsAgo, let reason):
            return end(stepsAgo: stepsAgo, reason)
        }
    }

    /// Closes an utterance that is open: no step follows.
    mutating func finish() -> Action {
        guard case .end(let stepsAgo, let reason) = decision.finish() else { return .none }
        return end(stepsAgo: stepsAgo, reason)
    }

    /// The level over the noise of the steps between two, counted back from the present one.
    func signalToNoise(from oldest: Int, to newest: Int) -> Double {
        let power = powers.mean(from: oldest, to: newest)
        return level.measure(Double(power)).signalToNoise
    }

    /// Forgets all steps.
    mutating func reset() {
        decision = fresh
        level.reset()
        powers.reset()
        stepCount = 0
        length = 0
    }

    private func end(stepsAgo: Int, _ reason: Utterance.EndReason) -> Action {
        let measured = level.measured
        return .end(
            Ending(
                firstStepsAgo: length - 1 + lookahead, lastStepsAgo: stepsAgo + lookahead,
                level: measured.level, signalToNoise: measured.signalToNoise, reason: reason))
    }
}
