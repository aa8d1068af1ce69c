/// What templates are like where their word is not spoken: their costs over ordinary speech.
struct Background {
    private let vectors: [[Float]]
    private let dimension: Int

    /// - Parameter values: vectors one after another, in 127ths.
    init(_ values: [Int8], dimension: Int) {
        precondition(
            !values.isEmpty && values.count % dimension == 0, "a background has whole vectors")
        vectors = stride(from: 0, to: values.count, by: dimension).map { first in
            values[first..<first + dimension].map { Float($0) / 127 }
        }
        self.dimension = dimension
    }

    /// The costs of templates at each step.
    ///
    /// - Returns: a list a template.
    func costs(_ templates: [[Float]]) -> [[Float]] {
        var alignment = SubsequenceAlignment(templates, dimension: dimension)
        var costs = templates.map { _ in [Float](repeating: 0, count: vectors.count) }
        for (step, vector) in vectors.enumerated() {
            alignment.step(vector)
            for index in templates.indices { costs[index][step] = alignment.cost(index) }
        }
        return costs
    }

    /// The median of costs, and how far below it the least two-hundredth lies.
    static func normal(ofCosts costs: [Float]) -> (ordinary: Double, spread: Double) {
        let sorted = costs.sorted()
        let ordinary = Double(sorted[sorted.count / 2])
        return (ordinary, ordinary - Double(sorted[sorted.count / 200]))
    }

    /// The median over all steps of the mean of the templates that fit best, and how far above it the
    /// greatest two-hundredth lies.
    static func normal(
        ofFits templates: [EnrolledKeyword.Template], costs: [[Float]]
    ) -> (ordinary: Double, spread: Double) {
        var best = MeanOfGreatest(ofValues: templates.count)
        let ordinaryCosts = templates.map { Float($0.ordinaryCost) }
        let spreads = templates.map { Float($0.spread) }
        let fits = (costs.first ?? []).indices.map { step in
            best.reset()
            for index in templates.indices {
                best.add((ordinaryCosts[index] - costs[index][step]) / spreads[index])
            }
            return best.mean
        }.sorted()
        let ordinary = Double(fits[fits.count / 2])
        return (ordinary, Double(fits[fits.count - 1 - fits.count / 200]) - ordinary)
    }
}
