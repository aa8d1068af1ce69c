/// Samples in memory that any number of voices can play: an alert, a short sound.
public final class SampleClip: @unchecked Sendable {
    /// Channels of a frame.
    public let channelCount: Int
    /// Frames of the whole.
    public let frameCount: Int

    /// Channel after channel; never written after `init`.
    let samples: UnsafeMutablePointer<Float>

    /// Copies the samples.
    ///
    /// - Parameter channels: at least one, all of the same length, at least one frame.
    public init(_ channels: [[Float]]) {
        let count = channels.first?.count ?? 0
        precondition(
            count > 0 && channels.allSatisfy { $0.count == count },
            "a clip has frames, as many in each channel")
        channelCount = channels.count
        frameCount = count
        samples = .allocate(capacity: channels.count * count)
        for (index, channel) in channels.enumerated() {
            channel.withUnsafeBufferPointer {
                (samples + index * count).initialize(from: $0.baseAddress!, count: count)
            }
        }
    }

    deinit {
        samples.deallocate()
    }
}
