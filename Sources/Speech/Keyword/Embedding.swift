/// The stream as unit vectors, one a step.
struct Embedding: Sendable {
    /// The vector of the latest step.
    private(set) var vector: [Float]

    /// Lengths below this are not stretched to 1: there is nothing in such a vector.
    private static let leastLength: Float = 1e-4
    private var network: StepNetwork

    init(_ model: EmbeddingModel, framesPerStep: Int, bandCount: Int) {
        network = StepNetwork(
            model.layers, framesPerStep: framesPerStep, bandCount: bandCount, input: .logarithm)
        vector = Array(repeating: 0, count: model.dimension)
    }

    /// Takes the next frame.
    ///
    /// Real-time safe.
    ///
    /// - Returns: whether it completed a step, whose result is `vector`.
    mutating func process(_ energies: [Float]) -> Bool {
        guard network.process(energies) else { return false }
        var square: Float = 0
        for index in vector.indices { square += network.output[index] * network.output[index] }
        let length = max(square.squareRoot(), Self.leastLength)
        for index in vector.indices { vector[index] = network.output[index] / length }
        return true
    }

    /// Forgets all frames.
    mutating func reset() {
        network.reset()
        for index in vector.indices { vector[index] = 0 }
    }
}
