import AudioCore

/// Hands some of a stream's channels on.
///
/// Real-time safe where the sink behind it is.
final class ChannelSink: AudioSink {
    private let channels: Range<Int>
    private var sink: any AudioSink
    private var block: AudioBlock

    /// Chooses channels.
    ///
    /// - Parameter blockFrames: the most frames of a block.
    init(_ sink: any AudioSink, channels: Range<Int>, blockFrames: Int) {
        self.sink = sink
        self.channels = channels
        block = AudioBlock(channelCount: channels.count, capacity: blockFrames)
    }

    /// Hands the block's channels on.
    ///
    /// - Throws: what the sink throws.
    func write(_ stream: borrowing AudioBlock) throws {
        block.startFrame = stream.startFrame
        block.setFrameCount(stream.frameCount)
        for (index, channel) in zip(0..., channels) {
            stream.withChannel(channel) { source in
                block.withMutableFrames(ofChannel: index) { target in
                    for frame in source.indices { target[frame] = source[frame] }
                }
            }
        }
        try sink.write(block)
    }
}
