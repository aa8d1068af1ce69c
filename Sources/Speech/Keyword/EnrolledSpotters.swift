/// The spotters of all enrolled keywords: one embedding, looked at only around speech.
struct EnrolledSpotters: Sendable {
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
    private var spotters: [EnrolledSpotter]
    private let freshGate: KeywordGate
    private var gate: KeywordGate
    private var history: FrameHistory
    private var frame: [Float]

    /// - Parameter gate: the probability of speech from which keywords are looked for.
    init(
        _ keywords: [EnrolledKeyword], embedding model: EmbeddingModel, gate threshold: Double,
        framesPerStep: Int, bandCount: Int
    ) {
        self.framesPerStep = framesPerStep
        embedding = Embedding(model, framesPerStep: framesPerStep, bandCount: bandCount)
        spotters = keywords.map { EnrolledSpotter($0, dimension: model.dimension) }
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
            for index in spotters.indices {
                scores[index] = 0
                sightings[index] = nil
            }
            return
        case .opened:
            rewind()
        case .open:
            break
        }
        embed(stepsAgo: 0)
        for index in spotters.indices {
            sightings[index] = spotters[index].process(embedding.vector)
            scores[index] = spotters[index].score
        }
    }

    /// Forgets the stream.
    mutating func reset() {
        forget()
        gate = freshGate
        history.reset()
        for index in spotters.indices {
            scores[index] = 0
            sightings[index] = nil
        }
    }

    /// Begins anew with what was heard just before.
    private mutating func rewind() {
        forget()
        var stepsAgo = history.count / framesPerStep - 1
        while stepsAgo > 0 {
            embed(stepsAgo: stepsAgo)
            for index in spotters.indices { spotters[index].align(embedding.vector) }
            stepsAgo -= 1
        }
    }

    private mutating func forget() {
        embedding.reset()
        for index in spotters.indices { spotters[index].reset() }
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
