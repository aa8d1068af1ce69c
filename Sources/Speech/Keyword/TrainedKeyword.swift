/// A keyword that a network was trained on.
public struct TrainedKeyword: Equatable, Sendable {
    /// What events call it.
    public var name: String
    /// The layers; the first takes a step of energies, the last gives the keyword's probability.
    public var layers: [NetworkLayer]
    /// What is done to the energies before the first layer.
    public var input: NetworkInput
    /// Steps over which the probability is averaged; at least 1.
    public var smoothing: Int
    /// The averaged probability that tells the keyword, 0…1.
    public var threshold: Double
    /// How long the word usually is, in seconds.
    public var duration: Double
    /// Seconds after the word in which it is not told again.
    public var refractory: Double

    /// Creates a keyword.
    public init(
        name: String, layers: [NetworkLayer], input: NetworkInput = .energy, smoothing: Int,
        threshold: Double, duration: Double, refractory: Double
    ) {
        self.name = name
        self.layers = layers
        self.input = input
        self.smoothing = smoothing
        self.threshold = threshold
        self.duration = duration
        self.refractory = refractory
    }
}
