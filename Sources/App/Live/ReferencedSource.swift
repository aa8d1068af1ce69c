public import AudioCore

/// A card or a room with what was played while it was heard as one channel more, the last one.
///
/// Frame n of that channel is what was played as frame n, whenever it was rendered; where another clock
/// counts what is played, it is what was played then, between its frames. Real-time safe where the source
/// is.
public final class ReferencedSource: AudioSource {
    /// The source's rate, and one channel more than it has.
    public let format: AudioFormat

    private var source: any AudioSource
    private let played: PlayedFrames
    private let place: ((_ heard: Int) -> Double)?
    private var heard: AudioBlock

    /// Joins what is heard with what is played.
    ///
    /// - Parameters:
    ///   - played: written by the time that the source gives its frames.
    ///   - blockFrames: the most frames of a read.
    ///   - place: the frame of what is played when a frame was heard; called with rising frames, real-time
    ///     safe. Nil where they are the same.
    public init(
        _ source: any AudioSource, played: PlayedFrames, blockFrames: Int,
        place: ((_ heard: Int) -> Double)? = nil
    ) {
        self.place = place
        self.source = source
        self.played = played
        let channelCount = source.format.channelCount
        format = AudioFormat(
            sampleRate: source.format.sampleRate, channelCount: channelCount + 1)
        heard = AudioBlock(channelCount: channelCount, capacity: blockFrames)
    }

    /// Fills the block with the next frames, as many as `blockFrames` at most.
    ///
    /// - Throws: what the source throws.
    public func read(into block: inout AudioBlock) throws {
        precondition(block.capacity >= heard.capacity, "a block of another stream")
        try source.read(into: &heard)
        let start = heard.startFrame
        let count = heard.frameCount
        block.startFrame = start
        block.setFrameCount(count)
        for channel in 0..<heard.channelCount {
            heard.withChannel(channel) { source in
                block.withMutableChannel(channel) { target in
                    for index in 0..<count { target[index] = source[index] }
                }
            }
        }
        let played = played
        guard let place, count > 0 else {
            block.withMutableChannel(heard.channelCount) { target in
                for index in 0..<count { target[index] = played[start + index] }
            }
            return
        }
        let first = place(start)
        let step = (place(start + count) - first) / Double(count)
        block.withMutableChannel(heard.channelCount) { target in
            for index in 0..<count {
                target[index] = played.value(at: first + step * Double(index))
            }
        }
    }
}
