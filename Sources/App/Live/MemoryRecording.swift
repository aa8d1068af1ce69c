public import AudioCore

/// A recording in memory: written first, read then.
///
/// Writing is real-time safe.
public final class MemoryRecording: AudioSink, AudioSource {
    /// Of what is recorded.
    public let format: AudioFormat

    private var samples: [[Float]]
    private let capacity: Int
    private var frameCount = 0
    private var position = 0

    /// Allocates the memory.
    ///
    /// - Parameter capacity: frames that fit in; what follows is left out.
    public init(format: AudioFormat, capacity: Int) {
        self.format = format
        self.capacity = capacity
        // Each its own memory: a shared one would be copied by the first write.
        samples = (0..<format.channelCount).map { _ in [Float](repeating: 0, count: capacity) }
    }

    /// Appends the block's frames, as many as fit.
    public func write(_ block: borrowing AudioBlock) {
        let count = min(block.frameCount, capacity - frameCount)
        for channel in 0..<format.channelCount {
            block.withChannel(channel) { span in
                for index in 0..<count { samples[channel][frameCount + index] = span[index] }
            }
        }
        frameCount += count
    }

    /// Reads from the first frame again.
    public func rewind() {
        position = 0
    }

    /// Fills the block with the next frames; zero frames is the end.
    public func read(into block: inout AudioBlock) {
        let count = min(block.capacity, frameCount - position)
        for channel in 0..<format.channelCount {
            block.withMutableChannel(channel) { span in
                for index in 0..<count { span[index] = samples[channel][position + index] }
            }
        }
        block.startFrame = position
        block.setFrameCount(count)
        position += count
    }
}
