/// The spotters of all keywords that are listened for.
///
/// Those that were enrolled share one embedding. Each kind has an array of its own, for a value in an
/// array is changed in place and one in an enumeration is copied.
struct KeywordSpotters: Sendable {
    /// The scores of the latest step, by keyword.
    private(set) var scores: [Float]

    private var trained: [TrainedSpotter] = []
    private var trainedNumbers: [Int] = []
    private var enrolled: [EnrolledSpotter] = []
    private var enrolledNumbers: [Int] = []
    private var embedding: Embedding?

    init(
        _ keywords: [Keyword], embedding model: EmbeddingModel?, framesPerStep: Int, bandCount: Int,
        stepDuration: Double
    ) {
        scores = Array(repeating: 0, count: keywords.count)
        for (number, keyword) in keywords.enumerated() {
            switch keyword {
            case .trained(let keyword):
                trainedNumbers.append(number)
                trained.append(
                    TrainedSpotter(
                        keyword, framesPerStep: framesPerStep, bandCount: bandCount,
                        stepDuration: stepDuration))
            case .enrolled(let keyword):
                guard let model else {
                    preconditionFailure("an enrolled keyword needs the embedding")
                }
                enrolledNumbers.append(number)
                enrolled.append(EnrolledSpotter(keyword, dimension: model.dimension))
                embedding =
                    embedding
                    ?? Embedding(model, framesPerStep: framesPerStep, bandCount: bandCount)
            }
        }
    }

    /// Takes the next frame and tells the keywords that it completes.
    ///
    /// Real-time safe if `tell` is.
    mutating func process(
        _ energies: [Float], _ tell: (_ keyword: Int, _ sighting: KeywordSighting) -> Void
    ) {
        for index in trained.indices {
            let sighting = trained[index].process(energies)
            scores[trainedNumbers[index]] = trained[index].score
            if let sighting { tell(trainedNumbers[index], sighting) }
        }
        guard embedding != nil, embedding!.process(energies) else { return }
        for index in enrolled.indices {
            let sighting = enrolled[index].process(embedding!.vector)
            scores[enrolledNumbers[index]] = enrolled[index].score
            if let sighting { tell(enrolledNumbers[index], sighting) }
        }
    }

    /// Forgets the stream.
    mutating func reset() {
        for index in trained.indices { trained[index].reset() }
        for index in enrolled.indices { enrolled[index].reset() }
        for index in scores.indices { scores[index] = 0 }
        embedding?.reset()
    }
}
