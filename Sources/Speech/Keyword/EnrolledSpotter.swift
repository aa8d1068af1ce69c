/// Spots an enrolled keyword: alignment with its templates, score, decision.
struct EnrolledSpotter: Sendable {
    /// The score of the latest step.
    private(set) var score: Float = 0

    /// Steps that a higher score is waited for: 40 ms.
    private static let patience = 2
    /// Steps after the word in which it is not told again: 1 s.
    private static let refractory = 50

    private var alignment: SubsequenceAlignment
    private let ordinaryCosts: [Float]
    private let spreads: [Float]
    private let ordinaryFit: Float
    private let fitSpread: Float
    private let fresh: KeywordDecision
    private var decision: KeywordDecision
    private var fits: MeanOfGreatest
    /// The length of the best fit of the latest steps, a ring.
    private var lengths: [Int]
    private var stepCount = 0

    init(_ keyword: EnrolledKeyword, dimension: Int) {
        precondition(!keyword.templates.isEmpty, "a keyword has a template")
        alignment = SubsequenceAlignment(
            keyword.templates.map(\.vectors), dimension: dimension)
        ordinaryCosts = keyword.templates.map { Float($0.ordinaryCost) }
        spreads = keyword.templates.map { Float($0.spread) }
        ordinaryFit = Float(keyword.ordinaryFit)
        fitSpread = Float(keyword.fitSpread)
        fresh = KeywordDecision(
            threshold: Float(keyword.threshold), patience: Self.patience,
            refractory: Self.refractory)
        decision = fresh
        fits = MeanOfGreatest(ofValues: keyword.templates.count)
        lengths = Array(repeating: 0, count: Self.patience + 1)
    }

    /// Takes the vector of the next step and decides.
    ///
    /// Real-time safe.
    mutating func process(_ vector: [Float]) -> KeywordSighting? {
        hear(vector)
        guard case .detected(let peak, let stepsAgo) = decision.step(score) else { return nil }
        let length = lengths[(stepCount - 1 - stepsAgo) % lengths.count]
        // What was added to the word when its template was cut is taken off again.
        let lag = TemplateCut.lag
        let padding = TemplateCut.padding
        return KeywordSighting(
            score: peak,
            firstStepsAgo: stepsAgo + max(1, length) - 1 + lag - padding,
            lastStepsAgo: stepsAgo + min(lag + padding - 1, max(1, length) - 1))
    }

    /// Takes the vector of the next step without a decision.
    ///
    /// Real-time safe.
    mutating func hear(_ vector: [Float]) {
        alignment.step(vector)
        fits.reset()
        var greatest = -Float.infinity
        var length = 0
        for index in ordinaryCosts.indices {
            let fit = (ordinaryCosts[index] - alignment.cost(index)) / spreads[index]
            if fit > greatest {
                greatest = fit
                length = alignment.length(index)
            }
            fits.add(fit)
        }
        score = (fits.mean - ordinaryFit) / fitSpread
        lengths[stepCount % lengths.count] = length
        stepCount += 1
    }

    /// Forgets the stream.
    mutating func reset() {
        alignment.reset()
        decision = fresh
        score = 0
        stepCount = 0
    }
}
