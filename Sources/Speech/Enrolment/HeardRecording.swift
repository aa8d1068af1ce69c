/// A recording run through front end and networks from fresh.
struct HeardRecording {
    /// The energy of each frame of 10 ms that lies wholly in the recording, over all bands.
    let energies: [Float]
    /// The embedding's vector of each step, one after another.
    let vectors: [Float]
    /// The probability of speech of each step.
    let speech: [Float]

    /// Silence behind the recording, so that the networks come to tell of its last step: 300 ms.
    private static let tail = 4800

    /// - Parameter samples: at 16 kHz.
    init(_ samples: [Float], embedding model: EmbeddingModel, voice: VoiceModel) {
        let frontEnd = SpeechFrontEnd(sampleRate: Double(SpeechFrontEnd.sampleRate))
        let framesPerStep = HearingDetector.framesPerStep
        var embedding = Embedding(
            model, framesPerStep: framesPerStep, bandCount: frontEnd.bandCount)
        var network = StepNetwork(
            voice.layers, framesPerStep: framesPerStep, bandCount: frontEnd.bandCount)
        var energies: [Float] = []
        var vectors: [Float] = []
        var late: [Float] = []
        let padded = samples + [Float](repeating: 0, count: Self.tail)
        frontEnd.process(padded.span) {
            energies.append(frontEnd.energies.reduce(0, +))
            if embedding.process(frontEnd.normalized) { vectors += embedding.vector }
            if network.process(frontEnd.normalized) { late.append(network.output[0]) }
        }
        let count =
            samples.count < SpeechFrontEnd.frameCount
            ? 0 : (samples.count - SpeechFrontEnd.frameCount) / SpeechFrontEnd.hop + 1
        self.energies = Array(energies.prefix(count))
        self.vectors = vectors
        speech = Array(late.dropFirst(voice.lookahead))
    }
}
