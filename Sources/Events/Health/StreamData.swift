/// A stream has begun: from its first frame on times are counted.
public struct StreamData: Codable, Equatable, Sendable {
    /// What is listened to: a device or a scene.
    public var device: String
    /// Frames per second.
    public var sampleRate: Double
    /// Channels that are listened to.
    public var channels: Int
    /// Frames of a step.
    public var blockFrames: Int
    /// The tones that are played, in Hz; empty where nothing is played.
    public var probe: [Double]
    /// Whether the thread has real-time scheduling and locked memory; nil without a clock.
    public var realtime: Bool?
    /// The file that is recorded into; nil for none.
    public var recording: String?

    enum CodingKeys: String, CodingKey {
        case device, channels, realtime, recording
        case sampleRate = "sample_rate"
        case blockFrames = "block_frames"
        case probe = "probe_hz"
    }

    /// Describes a stream; frequencies are kept to a tenth.
    public init(
        device: String, sampleRate: Double, channels: Int, blockFrames: Int, probe: [Double],
        realtime: Bool?, recording: String?
    ) {
        self.device = device
        self.sampleRate = sampleRate
        self.channels = channels
        self.blockFrames = blockFrames
        self.probe = probe.map { $0.rounded(toPlaces: 1) }
        self.realtime = realtime
        self.recording = recording
    }
}
