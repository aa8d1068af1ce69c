import Glibc

/// Spots a trained keyword: network, mean, decision.
struct TrainedSpotter: Sendable {
    /// The averaged probability of the latest step.
    private(set) var score: Float = 0

    /// Steps that a higher score is waited for: 60 ms.
    private static let patience = 3
    private let wordLength: Int
    private var network: LayerStack
    private var mean: TrailingMean
    private let fresh: KeywordDecision
    private var decision: KeywordDecision

    init(_ keyword: TrainedKeyword, dimension: Int, stepDuration: Double) {
        network = LayerStack(keyword.layers, inputCount: dimension)
        mean = TrailingMean(count: keyword.smoothing)
        wordLength = max(1, Int((keyword.duration / stepDuration).rounded()))
        fresh = KeywordDecision(
            threshold: Float(keyword.threshold), patience: Self.patience,
            refractory: Int((keyword.refractory / stepDuration).rounded()))
        decision = fresh
    }

    /// Takes the vector of the next step and decides.
    ///
    /// Real-time safe.
    mutating func process(_ vector: [Float]) -> KeywordSighting? {
        hear(vector)
        guard case .detected(let peak, let stepsAgo) = decision.step(score) else { return nil }
        return KeywordSighting(
            score: peak, firstStepsAgo: stepsAgo + wordLength - 1, lastStepsAgo: stepsAgo)
    }

    /// Takes the vector of the next step without a decision.
    ///
    /// Real-time safe.
    mutating func hear(_ vector: [Float]) {
        network.process(vector)
        score = 1 / (1 + expf(-mean.step(network.output[0])))
    }

    /// Forgets the stream.
    mutating func reset() {
        network.reset()
        mean.reset()
        decision = fresh
        score = 0
    }
}
