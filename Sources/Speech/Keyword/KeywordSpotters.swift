/// The spotters of all keywords that are listened for.
///
/// Each kind has an array of its own, for a value in an array is changed in place and one in an
/// enumeration is copied.
struct KeywordSpotters: Sendable {
    /// The scores of the latest step, by keyword.
    private(set) var scores: [Float]

    private var trained: [TrainedSpotter] = []
    private var trainedNumbers: [Int] = []
    private var enrolled: EnrolledSpotters?
    private var enrolledNumbers: [Int] = []

    init(
        _ configuration: HearingConfiguration, framesPerStep: Int, bandCount: Int,
        stepDuration: Double
    ) {
        scores = Array(repeating: 0, count: configuration.keywords.count)
        var recorded: [EnrolledKeyword] = []
        for (number, keyword) in configuration.keywords.enumerated() {
            switch keyword {
            case .trained(let keyword):
                trainedNumbers.append(number)
                trained.append(
                    TrainedSpotter(
                        keyword, framesPerStep: framesPerStep, bandCount: bandCount,
                        stepDuration: stepDuration))
            case .enrolled(let keyword):
                enrolledNumbers.append(number)
                recorded.append(keyword)
            }
        }
        guard !recorded.isEmpty else { return }
        guard let embedding = configuration.embedding else {
            preconditionFailure("an enrolled keyword needs the embedding")
        }
        enrolled = EnrolledSpotters(
            recorded, embedding: embedding, gate: configuration.keywordGate,
            framesPerStep: framesPerStep, bandCount: bandCount)
    }

    /// Takes the next frame and tells the keywords that it completes.
    ///
    /// Real-time safe if `tell` is.
    ///
    /// - Parameter speech: the probability of speech of the step that the frame completes; nil when
    ///   it completes none.
    mutating func process(
        _ energies: [Float], speech: Float?,
        _ tell: (_ keyword: Int, _ sighting: KeywordSighting) -> Void
    ) {
        for index in trained.indices {
            let sighting = trained[index].process(energies)
            scores[trainedNumbers[index]] = trained[index].score
            if let sighting { tell(trainedNumbers[index], sighting) }
        }
        guard enrolled != nil else { return }
        enrolled!.append(energies)
        guard let speech else { return }
        enrolled!.step(speech: speech)
        for (index, number) in enrolledNumbers.enumerated() {
            scores[number] = enrolled!.scores[index]
            if let sighting = enrolled!.sightings[index] { tell(number, sighting) }
        }
    }

    /// Forgets the stream.
    mutating func reset() {
        for index in trained.indices { trained[index].reset() }
        for index in scores.indices { scores[index] = 0 }
        enrolled?.reset()
    }
}
