/// An interval in which something moved.
public struct Motion: BitwiseCopyable, Equatable, Sendable {
    /// Which way the mover went, seen from the loudspeaker and microphone.
    public enum Direction: BitwiseCopyable, Sendable {
        /// The path became shorter.
        case approaching
        /// The path became longer.
        case receding
        /// Both, or neither clearly.
        case mixed
    }

    /// First frame of the interval.
    public var startFrame: Int
    /// The frame after the last one of the interval.
    public var endFrame: Int
    /// The greatest detection score in the interval, in dB over the noise.
    public var peakSNR: Double
    /// The median radial speed, in m/s.
    public var speed: Double
    /// The median range in metres; nil where no range burst tells it.
    public var range: Double?
    /// Which way the mover went.
    public var direction: Direction
    /// What ended the interval.
    public var endReason: EndReason

    /// Creates an interval.
    public init(
        startFrame: Int, endFrame: Int, peakSNR: Double, speed: Double, range: Double? = nil,
        direction: Direction, endReason: EndReason
    ) {
        self.startFrame = startFrame
        self.endFrame = endFrame
        self.peakSNR = peakSNR
        self.speed = speed
        self.range = range
        self.direction = direction
        self.endReason = endReason
    }
}
