/// A word as it is and in noise, and what both are like over ordinary speech.
struct TemplatePair {
    let templates: [EnrolledKeyword.Template]
    /// The costs of each template at the steps of ordinary speech.
    let costs: [[Float]]

    /// - Parameters:
    ///   - passes: the embedding's vectors of the recording, as it is and in noise.
    ///   - steps: of the word.
    /// - Returns: nil when the word is as far from all speech as from any other: nothing is said.
    init?(
        passes: [[Float]], steps: Range<Int>, dimension: Int, background: Background
    ) {
        let cuts = passes.map { vectors in
            // As a file holds them.
            vectors[steps.lowerBound * dimension..<steps.upperBound * dimension].map {
                (127 * $0).rounded() / 127
            }
        }
        costs = background.costs(cuts)
        let normals = costs.map { Background.normal(ofCosts: $0) }
        guard normals.allSatisfy({ $0.spread > 0 }) else { return nil }
        templates = zip(cuts, normals).map { cut, normal in
            EnrolledKeyword.Template(
                vectors: cut, ordinaryCost: normal.ordinary, spread: normal.spread)
        }
    }
}
