/// Spots a trained keyword: network, mean, decision.
struct TrainedSpotter: Sendable {
    /// The averaged probability of the latest step.
    private(set) var score: Float = 0

    /// Steps that a higher score is waited for: 60 ms.
    private static let patience = 3
    private let wordLength: Int
    private var network: StepNetwork
    private var mean: TrailingMean
    private let fresh: KeywordDecision
    private var decision: KeywordDecision

    init(_ keyword: TrainedKeyword, framesPerStep: Int, bandCount: Int, stepDuration: Double) {
        network = StepNetwork(
            keyword.layers, framesPerStep: framesPerStep, bandCount: bandCount,
            input: keyword.input)
        mean = TrailingMean(count: keyword.smoothing)
        wordLength = max(1, Int((keyword.duration / stepDuration).rounded()))
        fresh = KeywordDecision(
            threshold: Float(keyword.threshold), patience: Self.patience,
            refractory: Int((keyword.refractory / stepDuration).rounded()))
        decision = fresh
    }

    /// Takes the next frame.
    ///
    /// Real-time safe.
    mutating func process(_ energies: [Float]) -> KeywordSighting? {
        guard network.process(energies) else { return nil }
        score = mean.step(network.output[0])
        guard case .detected(let peak, let stepsAgo) = decision.step(score) else { return nil }
        return KeywordSighting(
            score: peak, firstStepsAgo: stepsAgo + wordLength - 1, lastStepsAgo: stepsAgo)
    }

    /// Forgets all frames.
    mutating func reset() {
        network.reset()
        mean.reset()
        decision = fresh
        score = 0
    }
}
