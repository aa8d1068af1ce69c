/// How well each recording of a word is spotted with the templates of the others.
struct Likeness {
    /// For each recording, the greatest fit of each template in it.
    private let fits: [[Float]]

    /// - Parameters:
    ///   - passes: the embedding's vectors of each recording.
    ///   - templates: two of each recording, in the same order.
    init(
        passes: [[Float]], templates: [EnrolledKeyword.Template], dimension: Int
    ) {
        let vectors = templates.map(\.vectors)
        fits = passes.map { pass in
            var alignment = SubsequenceAlignment(vectors, dimension: dimension)
            var greatest = [Float](repeating: -.infinity, count: templates.count)
            for first in stride(from: 0, to: pass.count, by: dimension) {
                alignment.step(Array(pass[first..<first + dimension]))
                for (index, template) in templates.enumerated() {
                    let fit =
                        (Float(template.ordinaryCost) - alignment.cost(index))
                        / Float(template.spread)
                    greatest[index] = max(greatest[index], fit)
                }
            }
            return greatest
        }
    }

    /// How well a recording is spotted with the templates of others: the mean of the best fits, in
    /// spreads of ordinary speech.
    func of(_ recording: Int, to others: [Int]) -> Double {
        var best = MeanOfGreatest(ofValues: 2 * others.count)
        for other in others {
            best.add(fits[recording][2 * other])
            best.add(fits[recording][2 * other + 1])
        }
        return Double(best.mean)
    }

    /// How well each recording is spotted with the templates of each; row by row, a recording a row.
    var matrix: [[Float]] {
        fits.map { row in
            stride(from: 0, to: row.count, by: 2).map { max(row[$0], row[$0 + 1]) }
        }
    }
}
