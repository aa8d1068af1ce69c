/// Spots an enrolled keyword: alignments with its templates, score, decision.
struct EnrolledSpotter: Sendable {
    /// The score of the latest step.
    private(set) var score: Float = 0

    /// Steps that a higher score is waited for: 60 ms.
    private static let patience = 3
    /// Steps after the word in which it is not told again: 1 s.
    private static let refractory = 50

    private var alignments: [SubsequenceAlignment]
    private let ordinaryCosts: [Float]
    private let spreads: [Float]
    private let fresh: KeywordDecision
    private var decision: KeywordDecision
    /// The best scores so far of the step, the greatest first.
    private var best: [Float]
    /// The length of the best fit of the latest steps, a ring.
    private var lengths: [Int]
    private var stepCount = 0

    init(_ keyword: EnrolledKeyword, dimension: Int) {
        precondition(!keyword.templates.isEmpty, "a keyword has a template")
        alignments = keyword.templates.map {
            SubsequenceAlignment(template: $0.vectors, dimension: dimension)
        }
        ordinaryCosts = keyword.templates.map { Float($0.ordinaryCost) }
        spreads = keyword.templates.map { Float($0.spread) }
        fresh = KeywordDecision(
            threshold: Float(keyword.threshold), patience: Self.patience,
            refractory: Self.refractory)
        decision = fresh
        best = Array(repeating: 0, count: Self.consulted(keyword.templates.count))
        lengths = Array(repeating: 0, count: Self.patience + 1)
    }

    /// How many of the templates, those that fit best, are averaged: one fit of many may be chance.
    static func consulted(_ count: Int) -> Int {
        switch count {
        case ..<3: 1
        case ..<8: 2
        default: 3
        }
    }

    /// Takes the vector of the next step.
    ///
    /// Real-time safe.
    mutating func process(_ vector: [Float]) -> KeywordSighting? {
        for index in best.indices { best[index] = -.infinity }
        var length = 0
        for index in alignments.indices {
            alignments[index].step(vector)
            let score = (ordinaryCosts[index] - alignments[index].cost) / spreads[index]
            if score > best[0] { length = alignments[index].length }
            insert(score)
        }
        var sum: Float = 0
        for value in best { sum += value }
        score = sum / Float(best.count)
        lengths[stepCount % lengths.count] = length
        stepCount += 1
        guard case .detected(let peak, let stepsAgo) = decision.step(score) else { return nil }
        let word = lengths[(stepCount - 1 - stepsAgo) % lengths.count]
        return KeywordSighting(
            score: peak, firstStepsAgo: stepsAgo + max(1, word) - 1, lastStepsAgo: stepsAgo)
    }

    /// Forgets the stream.
    mutating func reset() {
        for index in alignments.indices { alignments[index].reset() }
        decision = fresh
        score = 0
        stepCount = 0
    }

    private mutating func insert(_ score: Float) {
        var score = score
        for index in best.indices where score > best[index] { swap(&score, &best[index]) }
    }
}
