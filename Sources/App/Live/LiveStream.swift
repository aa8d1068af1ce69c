public import AudioCore
public import AudioFile

/// An opened card or room: what is heard, and what is played meanwhile.
public struct LiveStream {
    /// What is heard.
    public var source: any AudioSource
    /// What is played; nil where nothing is.
    public var playback: (any Playback)?
    /// The tones of the probe in Hz; empty where none is played.
    public var probe: [Double]
    /// Frames of a step.
    public var blockFrames: Int
    /// Frames from a playback's render to when it has been heard.
    public var latency: Int
    /// The encoding that holds the source's samples exactly.
    public var encoding: AudioFileEncoding

    /// Describes a stream.
    public init(
        source: any AudioSource, playback: (any Playback)?, probe: [Double], blockFrames: Int,
        latency: Int, encoding: AudioFileEncoding
    ) {
        self.source = source
        self.playback = playback
        self.probe = probe
        self.blockFrames = blockFrames
        self.latency = latency
        self.encoding = encoding
    }
}
