/// A keyword that a network was trained on, which hears the vectors of the embedding.
public struct TrainedKeyword: Equatable, Sendable {
    /// What events call it.
    public var name: String
    /// The layers; the first takes a vector of the embedding, the last gives one number y, which
    /// makes the keyword's probability 1 / (1 + exp(−y)).
    public var layers: [NetworkLayer]
    /// Steps over which y is averaged; at least 1.
    public var smoothing: Int
    /// The probability of the averaged y that tells the keyword, 0…1.
    public var threshold: Double
    /// How long the word usually is, in seconds.
    public var duration: Double
    /// Seconds after the word in which it is not told again.
    public var refractory: Double

    /// Creates a keyword.
    public init(
        name: String, layers: [NetworkLayer], smoothing: Int, threshold: Double, duration: Double,
        refractory: Double
    ) {
        self.name = name
        self.layers = layers
        self.smoothing = smoothing
        self.threshold = threshold
        self.duration = duration
        self.refractory = refractory
    }
}
