/// An interval in which somebody spoke.
public struct Utterance: BitwiseCopyable, Equatable, Sendable {
    /// What ended an utterance.
    public enum EndReason: BitwiseCopyable, Sendable {
        /// Nobody spoke for the hold time.
        case silence
        /// It grew as long as an utterance may be.
        case maximumLength
        /// The stream ended while it was open.
        case endOfStream
    }

    /// First frame of the speech; known better than when its start was told.
    public var startFrame: Int
    /// The frame after the last one of the speech; the hold time lies behind it.
    public var endFrame: Int
    /// The level of what was spoken, in dBFS; a full-scale sine is 0.
    public var level: Double
    /// The level over the noise before it, in dB.
    public var signalToNoise: Double
    /// What ended it.
    public var endReason: EndReason

    /// Creates an interval.
    public init(
        startFrame: Int, endFrame: Int, level: Double, signalToNoise: Double,
        endReason: EndReason
    ) {
        self.startFrame = startFrame
        self.endFrame = endFrame
        self.level = level
        self.signalToNoise = signalToNoise
        self.endReason = endReason
    }
}
