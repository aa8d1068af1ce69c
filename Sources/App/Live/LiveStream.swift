public import AudioCore
public import AudioFile
public import Events

/// An opened card or room: what is heard, and what is played meanwhile.
public struct LiveStream {
    /// What is heard; where a mix is played, that is its last channel.
    public var source: any AudioSource
    /// Channels of microphones, the first of the source's.
    public var microphoneCount: Int
    /// What is played; nil where nothing is.
    public var playback: (any Playback)?
    /// The tones of the probe in Hz; empty where none is played.
    public var probe: [Double] = []
    /// Frames of a step.
    public var blockFrames: Int
    /// Frames from a playback's render to when it has been heard.
    public var latency: Int
    /// The encoding that holds the microphones' samples exactly.
    public var encoding: AudioFileEncoding
    /// Takes what the input has noticed of itself since; on the thread that tells events.
    public var takeFaults: () -> [HealthData] = { [] }
    /// Ends a read that waits for a device, from any thread.
    public var interrupt: () -> Void = {}

    /// The channel of the source that holds what is played, from 0; nil where it has none.
    public var referenceChannel: Int? {
        microphoneCount < source.format.channelCount ? microphoneCount : nil
    }

    /// Adds what is played as a channel of the source.
    ///
    /// - Parameter place: the frame of what is played when a frame was heard; nil where they are the same.
    mutating func addReference(
        _ played: PlayedFrames, place: ((_ heard: Int) -> Double)? = nil
    ) {
        source = ReferencedSource(
            source, played: played, blockFrames: blockFrames, place: place)
    }

    /// Lets nothing of the microphones through while the rig is not to sense.
    mutating func gate(by sensing: SensingSwitch) {
        source = GatedSource(source, microphoneCount: microphoneCount, sensing: sensing)
    }

    /// Describes a stream without a reference.
    public init(
        source: any AudioSource, playback: (any Playback)?, blockFrames: Int, latency: Int,
        encoding: AudioFileEncoding
    ) {
        self.source = source
        microphoneCount = source.format.channelCount
        self.playback = playback
        self.blockFrames = blockFrames
        self.latency = latency
        self.encoding = encoding
    }
}
