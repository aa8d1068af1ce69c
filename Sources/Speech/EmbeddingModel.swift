/// A network that tells what is being said, whoever says it: a unit vector every step.
public struct EmbeddingModel: Equatable, Sendable {
    /// The layers; the first takes ln(1 + P) of a step's energies, the last gives the vector.
    public var layers: [NetworkLayer]

    /// Values of a vector.
    public var dimension: Int { layers.last?.outputCount ?? 0 }

    /// Creates a model.
    public init(layers: [NetworkLayer]) {
        self.layers = layers
    }
}
