public import AudioCore

/// A recording as a card: with every frame that is heard one is played.
///
/// Real-time safe where the recording and the playback are.
public final class PlayingSource: AudioSource {
    /// The recording's.
    public let format: AudioFormat

    private var source: any AudioSource
    private let playback: any Playback
    private let memory: PlayedFrames?
    private var played: AudioBlock

    /// Plays beside a recording.
    ///
    /// - Parameters:
    ///   - channelCount: of what is played.
    ///   - memory: remembers what was played; nil for nobody.
    ///   - blockFrames: the most frames of a read.
    public init(
        _ source: any AudioSource, playback: any Playback, channelCount: Int = 2,
        memory: PlayedFrames? = nil, blockFrames: Int
    ) {
        format = source.format
        self.source = source
        self.playback = playback
        self.memory = memory
        played = AudioBlock(channelCount: channelCount, capacity: blockFrames)
    }

    /// Fills the block with the recording's next frames and plays as many.
    ///
    /// - Throws: what the recording throws.
    public func read(into block: inout AudioBlock) throws {
        try source.read(into: &block)
        played.startFrame = block.startFrame
        played.setFrameCount(block.frameCount)
        playback.render(into: &played)
        memory?.write(played)
    }
}
