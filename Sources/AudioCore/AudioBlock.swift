/// A run of consecutive frames, planar, in memory that is owned and allocated once.
///
/// A source fills a block, detectors and sinks read it; nothing copies it. Reading and writing
/// samples is real-time safe; creating and dropping a block is not.
public struct AudioBlock: ~Copyable {
    /// Channels, each `capacity` samples long; at least 1.
    public let channelCount: Int
    /// The most frames that the block can hold; at least 1.
    public let capacity: Int
    /// Frames that are valid now, in 0…`capacity`; zero means the end of the stream.
    public private(set) var frameCount: Int
    /// The place of the first frame, counted from the start of the stream.
    public var startFrame: Int

    @usableFromInline let samples: UnsafeMutablePointer<Float>

    /// Creates an empty block, its memory zeroed.
    ///
    /// - Precondition: `channelCount > 0` and `capacity > 0`.
    public init(channelCount: Int, capacity: Int) {
        precondition(channelCount > 0 && capacity > 0, "a block needs a channel and a frame")
        self.channelCount = channelCount
        self.capacity = capacity
        self.frameCount = 0
        self.startFrame = 0
        samples = .allocate(capacity: channelCount * capacity)
        samples.initialize(repeating: 0, count: channelCount * capacity)
    }

    deinit {
        samples.deallocate()
    }

    /// The frame after the last valid one.
    public var endFrame: Int { startFrame + frameCount }

    /// Says how many frames are valid.
    ///
    /// Real-time safe.
    ///
    /// - Precondition: `count` is in 0…`capacity`.
    public mutating func setFrameCount(_ count: Int) {
        precondition(count >= 0 && count <= capacity, "more frames than the block can hold")
        frameCount = count
    }

    /// Lends the valid samples of one channel.
    ///
    /// Real-time safe.
    ///
    /// - Parameter channel: in 0..<`channelCount`.
    @inlinable
    public func withChannel<Result, Failure: Error>(
        _ channel: Int, _ body: (Span<Float>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        precondition(channel >= 0 && channel < channelCount, "no such channel")
        let buffer = UnsafeBufferPointer(start: samples + channel * capacity, count: frameCount)
        return try body(buffer.span)
    }

    /// Lends all `capacity` samples of one channel for writing.
    ///
    /// Real-time safe.
    ///
    /// - Parameter channel: in 0..<`channelCount`.
    @inlinable
    public mutating func withMutableChannel<Result, Failure: Error>(
        _ channel: Int, _ body: (inout MutableSpan<Float>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withMutableSamples(capacity, ofChannel: channel, body)
    }

    /// Lends the valid samples of one channel for writing.
    ///
    /// Real-time safe.
    ///
    /// - Parameter channel: in 0..<`channelCount`.
    @inlinable
    public mutating func withMutableFrames<Result, Failure: Error>(
        ofChannel channel: Int, _ body: (inout MutableSpan<Float>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withMutableSamples(frameCount, ofChannel: channel, body)
    }

    @inlinable
    mutating func withMutableSamples<Result, Failure: Error>(
        _ count: Int, ofChannel channel: Int,
        _ body: (inout MutableSpan<Float>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        precondition(channel >= 0 && channel < channelCount, "no such channel")
        let buffer = UnsafeMutableBufferPointer(start: samples + channel * capacity, count: count)
        var span = buffer.mutableSpan
        return try body(&span)
    }
}
