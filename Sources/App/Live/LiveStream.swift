public import AudioCore
public import AudioFile
public import Events

/// An opened card or room: what is heard, and what is played meanwhile.
public struct LiveStream {
    /// What is heard.
    public var source: any AudioSource
    /// What is played; nil where nothing is.
    public var playback: (any Playback)?
    /// The tones of the probe in Hz; empty where none is played.
    public var probe: [Double] = []
    /// Frames of a step.
    public var blockFrames: Int
    /// Frames from a playback's render to when it has been heard.
    public var latency: Int
    /// The encoding that holds the source's samples exactly.
    public var encoding: AudioFileEncoding
    /// Takes what the input has noticed of itself since; on the thread that tells events.
    public var takeFaults: () -> [HealthData] = { [] }
    /// Ends a read that waits for a device, from any thread.
    public var interrupt: () -> Void = {}

    /// Describes a stream.
    public init(
        source: any AudioSource, playback: (any Playback)?, blockFrames: Int, latency: Int,
        encoding: AudioFileEncoding
    ) {
        self.source = source
        self.playback = playback
        self.blockFrames = blockFrames
        self.latency = latency
        self.encoding = encoding
    }
}
