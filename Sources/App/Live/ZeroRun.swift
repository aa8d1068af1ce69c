import AudioCore
import Synchronization

/// Counts for how long all microphones have given nothing but zeros.
///
/// Written by the audio thread, real-time safe; read by any.
final class ZeroRun: AudioSink, Sendable {
    private let channelCount: Int
    private let frames = Atomic<Int>(0)

    /// - Parameter channelCount: microphones, the first channels of a block.
    init(channelCount: Int) {
        self.channelCount = channelCount
    }

    /// Frames since the last that was not zero, in whole blocks.
    var frameCount: Int { frames.load(ordering: .relaxed) }

    func write(_ block: borrowing AudioBlock) {
        for channel in 0..<channelCount {
            let isSilent = block.withChannel(channel) { samples in
                for index in samples.indices where samples[index] != 0 { return false }
                return true
            }
            guard isSilent else {
                frames.store(0, ordering: .relaxed)
                return
            }
        }
        frames.add(block.frameCount, ordering: .relaxed)
    }
}
