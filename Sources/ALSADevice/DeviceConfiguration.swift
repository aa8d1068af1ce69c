/// What is asked of a card; each nil leaves the choice to the card.
public struct DeviceConfiguration: Equatable, Sendable {
    /// The PCM to record from; nil plays only.
    public var capture: DeviceName?
    /// The PCM to play to; nil records only.
    public var playback: DeviceName?
    /// Frames a second in Hz, the same for both; nil takes 48 000 where it is offered, else the
    /// next of 96 000, 192 000, 44 100.
    public var sampleRate: Int?
    /// Nil takes the microphones that the card has if their number is fixed, else 2.
    public var captureChannels: Int?
    /// Nil takes 2 where that is offered, else what comes next.
    public var playbackChannels: Int?
    /// The codings that may be used, the best first.
    public var sampleFormats: [SampleFormat] = [.s32, .f32, .s24, .s24Packed, .s16]
    /// Frames between two wake-ups; the card may take the nearest it can.
    public var periodFrames = 480
    /// Periods that a buffer holds; at least 2.
    public var periodCount = 3
    /// How long a card may give no frame before it counts as stalled.
    public var stallTimeout: Duration = .milliseconds(500)
    /// The longest wait between two looks for a card that is away.
    public var retryInterval: Duration = .seconds(1)

    /// A configuration for one PCM that records and plays, for two, or for one of either.
    public init(capture: DeviceName? = nil, playback: DeviceName? = nil) {
        self.capture = capture
        self.playback = playback
    }
}
