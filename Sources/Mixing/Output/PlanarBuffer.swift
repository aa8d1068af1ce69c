/// Channels of samples of fixed length, owned, zeroed at first.
struct PlanarBuffer: ~Copyable {
    let channelCount: Int
    /// Frames of each channel, and from channel to channel.
    let stride: Int
    let samples: UnsafeMutablePointer<Float>

    init(channelCount: Int, frameCount: Int) {
        self.channelCount = channelCount
        stride = frameCount
        samples = .allocate(capacity: channelCount * frameCount)
        samples.initialize(repeating: 0, count: channelCount * frameCount)
    }

    deinit {
        samples.deallocate()
    }

    /// The first sample of a channel.
    func channel(_ index: Int) -> UnsafeMutablePointer<Float> { samples + index * stride }

    /// Sets the first frames of all channels to zero.
    func clear(_ frameCount: Int) {
        for index in 0..<channelCount { channel(index).update(repeating: 0, count: frameCount) }
    }
}
