/// A keyword that a user recorded a few times.
public struct EnrolledKeyword: Equatable, Sendable {
    /// One pass of the word, and what its cost is like where the word is not spoken.
    public struct Template: Equatable, Sendable {
        /// Unit vectors of the embedding, one after another; each value a whole number of 127ths.
        public var vectors: [Float]
        /// The median cost over ordinary speech.
        public var ordinaryCost: Double
        /// From there down to the cost that a two-hundredth of ordinary speech has; above 0.
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
    /// Each recording twice, as it is and in noise; at least one template.
    public var templates: [Template]
    /// The median over ordinary speech of the mean of the templates that fit best, in their spreads.
    public var ordinaryFit: Double
    /// From there up to what a two-hundredth of ordinary speech has; above 0.
    public var fitSpread: Double
    /// The score that tells the keyword: 0 is ordinary speech, 1 its best two-hundredth.
    public var threshold: Double

    /// Creates a keyword.
    public init(
        name: String, templates: [Template], ordinaryFit: Double, fitSpread: Double,
        threshold: Double
    ) {
        self.name = name
        self.templates = templates
        self.ordinaryFit = ordinaryFit
        self.fitSpread = fitSpread
        self.threshold = threshold
    }
}
