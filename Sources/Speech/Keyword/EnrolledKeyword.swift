/// A keyword that a user recorded a few times.
public struct EnrolledKeyword: Equatable, Sendable {
    /// One recording of the word, and what its cost is like where the word is not spoken.
    public struct Template: Equatable, Sendable {
        /// Unit vectors of the embedding, one after another.
        public var vectors: [Float]
        /// The median cost over ordinary speech.
        public var ordinaryCost: Double
        /// From there down to the cost that a thousandth of ordinary speech has; above 0.
        public var spread: Double

        /// Creates a template.
        public init(vectors: [Float], ordinaryCost: Double, spread: Double) {
            self.vectors = vectors
            self.ordinaryCost = ordinaryCost
            self.spread = spread
        }
    }

    /// What events call it.
    public var name: String
    /// The recordings; at least one.
    public var templates: [Template]
    /// The score that tells the keyword: 0 is ordinary speech, 1 its best thousandth.
    public var threshold: Double

    /// Creates a keyword.
    public init(name: String, templates: [Template], threshold: Double) {
        self.name = name
        self.templates = templates
        self.threshold = threshold
    }
}
