/// The spotters of all keywords that are listened for: one embedding, looked at only around speech.
///
/// Each kind has an array of its own, for a value in an array is changed in place and one in an
/// enumeration is copied.
struct KeywordSpotters: Sendable {
    /// The scores of the latest step, by keyword; 0 away from speech.
    private(set) var scores: [Float]
    /// The keywords that the latest step completed.
    private(set) var sightings: [KeywordSighting?]

    /// Steps for which looking goes on after speech: 1 s, as long as a word is not told again.
    private static let hold = 50
    /// Steps from before the gate opened that are looked at, too: 0.5 s.
    private static let rewind = 25

    private let framesPerStep: Int
    private var embedding: Embedding
    private var trained: [TrainedSpotter] = []
    private var trainedNumbers: [Int] = []
    private var enrolled: [EnrolledSpotter] = []
    private var enrolledNumbers: [Int] = []
    private let freshGate: KeywordGate
    private var gate: KeywordGate
    private var history: FrameHistory
    private var frame: [Float]

    /// - Parameters:
    ///   - keywords: numbered in this order.
    ///   - gate: the probability of speech from which they are looked for.
    init(
        _ keywords: [Keyword], embedding model: EmbeddingModel, gate threshold: Double,
        framesPerStep: Int, bandCount: Int, stepDuration: Double
    ) {
        self.framesPerStep = framesPerStep
        embedding = Embedding(model, framesPerStep: framesPerStep, bandCount: bandCount)
        for (number, keyword) in keywords.enumerated() {
            switch keyword {
            case .trained(let keyword):
                trainedNumbers.append(number)
                trained.append(
                    TrainedSpotter(
                        keyword, dimension: model.dimension, stepDuration: stepDuration))
            case .enrolled(let keyword):
                enrolledNumbers.append(number)
                enrolled.append(EnrolledSpotter(keyword, dimension: model.dimension))
            }
        }
        freshGate = KeywordGate(threshold: Float(threshold), hold: Self.hold)
        gate = freshGate
        history = FrameHistory(
            capacity: (Self.rewind + 1) * framesPerStep, bandCount: bandCount)
        frame = Array(repeating: 0, count: bandCount)
        scores = Array(repeating: 0, count: keywords.count)
        sightings = Array(repeating: nil, count: keywords.count)
    }

    /// Adds a frame to what the next step will look at.
    ///
    /// Real-time safe.
    mutating func append(_ energies: [Float]) {
        history.append(energies)
    }

    /// Takes the step that the latest frame completed; its results are `scores` and `sightings`.
    ///
    /// Real-time safe.
    ///
    /// - Parameter speech: its probability of speech.
    mutating func step(speech: Float) {
        switch gate.step(speech) {
        case .closed:
            clear()
            return
        case .opened:
            rewind()
        case .open:
            break
        }
        embed(stepsAgo: 0)
        for (index, number) in trainedNumbers.enumerated() {
            sightings[number] = trained[index].process(embedding.vector)
            scores[number] = trained[index].score
        }
        for (index, number) in enrolledNumbers.enumerated() {
            sightings[number] = enrolled[index].process(embedding.vector)
            scores[number] = enrolled[index].score
        }
    }

    /// Forgets the stream.
    mutating func reset() {
        forget()
        gate = freshGate
        history.reset()
        clear()
    }

    private mutating func clear() {
        for number in scores.indices {
            scores[number] = 0
            sightings[number] = nil
        }
    }

    /// Begins anew with what was heard just before.
    private mutating func rewind() {
        forget()
        var stepsAgo = history.count / framesPerStep - 1
        while stepsAgo > 0 {
            embed(stepsAgo: stepsAgo)
            for index in trained.indices { trained[index].hear(embedding.vector) }
            for index in enrolled.indices { enrolled[index].hear(embedding.vector) }
            stepsAgo -= 1
        }
    }

    private mutating func forget() {
        embedding.reset()
        for index in trained.indices { trained[index].reset() }
        for index in enrolled.indices { enrolled[index].reset() }
    }

    private mutating func embed(stepsAgo: Int) {
        var framesAgo = (stepsAgo + 1) * framesPerStep
        while framesAgo > stepsAgo * framesPerStep {
            framesAgo -= 1
            history.copy(framesAgo: framesAgo, into: &frame)
            _ = embedding.process(frame)
        }
    }
}
