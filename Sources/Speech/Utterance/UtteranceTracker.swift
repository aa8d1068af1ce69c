import Sensing

/// Makes utterances of the probability of speech and the energies, step by step, and measures their
/// level.
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
        /// An utterance began so many steps before this one, as far as is known by now.
        case start(stepsAgo: Int)
        case end(Ending)
    }

    private let lookahead: Int
    /// Log-odds below which a step counts as noise: a probability of 0.35.
    private static let quiet: Float = -0.62
    /// Steps after the telling at which the onset is sought once more: 0.6 s.
    ///
    /// By then the speech is known, and with it what before it is weak enough for breath and noise.
    private static let revision = 30
    private let fresh: UtteranceDecision
    private var decision: UtteranceDecision
    private var floor: BandFloor
    private var level = SpeechLevel()
    /// The same in the bands that speech is understood by.
    private var speechLevel = SpeechLevel()
    private var history: StepHistory
    /// Steps since the open utterance began.
    private var length = 0
    /// Steps since the open utterance was told.
    private var age = 0
    private var search = OnsetSearch(suspected: 0, farthest: 0, noise: 0)
    /// Steps since the last speech of the latest utterance.
    private var free = 0

    init(_ configuration: HearingConfiguration, bandCount: Int, stepDuration: Double) {
        func steps(_ seconds: Double) -> Int { Int((seconds / stepDuration).rounded()) }
        lookahead = configuration.voice.lookahead
        // 120 ms of certain speech: longer than a click, shorter than a word. Of quiet, 80 ms at most
        // must be outweighed before speech counts again.
        fresh = UtteranceDecision(
            .init(
                required: 6, forgiven: 4, settling: BandFloor.settling, lookahead: lookahead,
                hold: steps(
                    configuration.endOfSpeech.lowerBound)...steps(
                        configuration.endOfSpeech.upperBound),
                maximumLength: steps(configuration.maximumLength), stepDuration: stepDuration))
        decision = fresh
        floor = BandFloor(bandCount: bandCount)
        history = StepHistory(capacity: steps(3))
    }

    /// Takes the energies of the next frame.
    ///
    /// Real-time safe.
    mutating func hear(_ energies: [Float]) {
        floor.hear(energies)
    }

    /// Closes a step of the frames since the last.
    ///
    /// Real-time safe.
    ///
    /// - Parameters:
    ///   - probability: of speech, about the step `lookahead` before.
    ///   - power: the step's mean square.
    ///   - speechPower: the same in the bands that speech is understood by.
    mutating func step(_ probability: Float, power: Float, speechPower: Float) -> Action {
        let logOdds = SpeechStep.logOdds(probability)
        history.append(
            SpeechStep(
                excess: floor.step(isSpeech: logOdds > Self.quiet), power: power,
                speechPower: speechPower))
        length += 1
        guard history.count > lookahead else { return .none }
        free += 1
        history[lookahead].logOdds = logOdds
        let step = history[lookahead]
        let isSpeech = decision.isActive ? step.continuing > 0 : logOdds > Self.quiet
        level.step(step.power, isSpeech: isSpeech)
        speechLevel.step(step.speechPower, isSpeech: isSpeech)
        if decision.isActive {
            age += 1
            search.advance()
        }
        switch decision.step(beginning: step.beginning, continuing: step.continuing) {
        case .none:
            if decision.isActive && age == Self.revision { seekOnset() }
            return .none
        case .start(let suspected):
            search = OnsetSearch(
                suspected: suspected, farthest: free - 1, noise: level.noise ?? 0)
            age = 0
            seekOnset()
            level.begin(
                with: history.meanPower(from: length - 1 + lookahead, to: lookahead))
            return .start(stepsAgo: length - 1 + lookahead)
        case .end(let stepsAgo, let reason):
            return end(stepsAgo: stepsAgo, reason)
        }
    }

    /// Closes an utterance that is open: no step follows.
    mutating func finish() -> Action {
        guard case .end(let stepsAgo, let reason) = decision.finish() else { return .none }
        return end(stepsAgo: stepsAgo, reason)
    }

    /// The level of the steps between two, counted back from the present one, in dBFS, and over the
    /// noise in the bands that speech is understood by, in dB.
    func measured(from oldest: Int, to newest: Int) -> (level: Double, signalToNoise: Double) {
        let power = history.meanPower(from: oldest, to: newest)
        let speechPower = history.meanSpeechPower(from: oldest, to: newest)
        return (
            level.measure(Double(power)).level,
            speechLevel.measure(Double(speechPower)).signalToNoise
        )
    }

    /// Forgets all steps.
    mutating func reset() {
        decision = fresh
        floor.reset()
        level.reset()
        speechLevel.reset()
        history.reset()
        length = 0
        age = 0
        free = 0
    }

    /// Takes what is the likeliest onset by now for the open utterance's.
    private mutating func seekOnset() {
        length = 1 + search.stepsAgo(newest: lookahead, last: decision.quiet, in: history)
    }

    private mutating func end(stepsAgo: Int, _ reason: Utterance.EndReason) -> Action {
        if age < Self.revision { seekOnset() }
        let measured = level.measured
        free = stepsAgo
        return .end(
            Ending(
                firstStepsAgo: length - 1 + lookahead, lastStepsAgo: stepsAgo + lookahead,
                level: measured.level, signalToNoise: measured.signalToNoise, reason: reason))
    }
}
