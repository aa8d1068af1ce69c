/// What keywords are enrolled with and enrolled keywords are compared in.
public struct EnrolmentBasis: Equatable, Sendable {
    /// Tells what is being said.
    public var embedding: EmbeddingModel
    /// Ordinary speech in the embedding, the vectors of its steps one after another, in 127ths.
    public var background: [Int8]
    /// How alike a recording must be to the others of its word, at least.
    public var leastLikeness: Double
    /// Turns accepted false detections into a threshold.
    public var law: FalseAcceptLaw

    /// Creates a basis.
    public init(
        embedding: EmbeddingModel, background: [Int8], leastLikeness: Double, law: FalseAcceptLaw
    ) {
        self.embedding = embedding
        self.background = background
        self.leastLikeness = leastLikeness
        self.law = law
    }
}
