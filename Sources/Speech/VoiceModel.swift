/// A network that tells speech from everything else.
public struct VoiceModel: Equatable, Sendable {
    /// The layers; the first takes a step of energies, the last gives the probability of speech.
    public var layers: [NetworkLayer]
    /// Steps by which the network's answer is late: that of step t is about step t − `lookahead`.
    public var lookahead: Int

    /// Creates a model.
    public init(layers: [NetworkLayer], lookahead: Int) {
        self.layers = layers
        self.lookahead = lookahead
    }
}
