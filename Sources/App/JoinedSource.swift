public import AudioCore

/// A recording with what was played as one channel more, the last one.
///
/// The recording is the clock and ends the stream; before the playback's start and after its end the
/// last channel is silent. A playback of several channels is their mean, as one loudspeaker plays
/// it. Not real-time safe where its sources are not.
public final class JoinedSource: AudioSource {
    /// The recording's rate, and one channel more than it has.
    public let format: AudioFormat

    private var recording: any AudioSource
    private var reference: any AudioSource
    /// Frame of the recording at which the playback begins.
    private let offset: Int
    private var recorded: AudioBlock
    private var played: AudioBlock
    private var hasEnded = false

    /// Joins two sources of the same rate.
    ///
    /// - Parameter offset: seconds of the recording at which the playback begins; below 0 it had begun
    ///   before.
    public init(
        _ recording: any AudioSource, reference: any AudioSource, offset: Double = 0
    ) {
        let format = recording.format
        precondition(
            format.sampleRate == reference.format.sampleRate, "joined sources have one rate")
        self.format = AudioFormat(
            sampleRate: format.sampleRate, channelCount: format.channelCount + 1)
        self.recording = recording
        self.reference = reference
        self.offset = Int((offset * format.sampleRate).rounded())
        recorded = AudioBlock(channelCount: format.channelCount, capacity: 1)
        played = AudioBlock(channelCount: reference.format.channelCount, capacity: 4096)
    }

    /// Fills the block with the recording's next frames and what was played then.
    ///
    /// - Throws: what the recording or the playback throws.
    public func read(into block: inout AudioBlock) throws {
        if recorded.capacity != block.capacity {
            recorded = AudioBlock(
                channelCount: format.channelCount - 1, capacity: block.capacity)
        }
        try recording.read(into: &recorded)
        let count = recorded.frameCount
        block.startFrame = recorded.startFrame
        block.setFrameCount(count)
        for channel in 0..<format.channelCount - 1 {
            recorded.withChannel(channel) { source in
                block.withMutableChannel(channel) { target in
                    for index in 0..<count { target[index] = source[index] }
                }
            }
        }
        try block.withMutableChannel(format.channelCount - 1) { target throws in
            for index in 0..<count { target[index] = 0 }
            try copyPlayback(from: recorded.startFrame - offset, count: count, into: &target)
        }
    }

    /// Writes the mean of the playback's channels, frames that it has.
    private func copyPlayback(
        from start: Int, count: Int, into target: inout MutableSpan<Float>
    ) throws {
        let share = 1 / Float(played.channelCount)
        var next = max(start, 0)
        while next < start + count {
            while played.endFrame <= next && !hasEnded {
                try reference.read(into: &played)
                hasEnded = played.frameCount == 0
            }
            guard !hasEnded else { return }
            let end = min(start + count, played.endFrame)
            for channel in 0..<played.channelCount {
                played.withChannel(channel) { source in
                    for frame in next..<end {
                        target[frame - start] += source[frame - played.startFrame] * share
                    }
                }
            }
            next = end
        }
    }
}
