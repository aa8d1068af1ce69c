/// The recording that a truth belongs to.
public struct SimulationData: Codable, Equatable, Sendable {
    /// The scene's name.
    public var scene: String
    /// The scene's seed.
    public var seed: UInt64
    /// Length in seconds.
    public var duration: Double
    /// Frames per second.
    public var sampleRate: Double
    /// Microphones.
    public var channels: Int

    enum CodingKeys: String, CodingKey {
        case scene, seed, duration, channels
        case sampleRate = "sample_rate"
    }

    /// Creates the description of a recording.
    public init(scene: String, seed: UInt64, duration: Double, sampleRate: Double, channels: Int) {
        self.scene = scene
        self.seed = seed
        self.duration = duration.rounded(toPlaces: 3)
        self.sampleRate = sampleRate
        self.channels = channels
    }
}
