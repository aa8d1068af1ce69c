/// A keyword that was spoken.
public struct WakeWord: BitwiseCopyable, Equatable, Sendable {
    /// Which of the keywords that are listened for, from 0.
    public var keyword: Int
    /// First frame of the word.
    public var startFrame: Int
    /// The frame after the last one of the word.
    public var endFrame: Int
    /// How sure it is: a probability for a trained keyword; for an enrolled one 0 is ordinary speech
    /// and 1 its best two-hundredth.
    public var score: Double
    /// The level of the word, in dBFS; a full-scale sine is 0.
    public var level: Double
    /// The level of the word over the noise before it in the bands that speech is understood by, 300 to
    /// 4000 Hz, in dB.
    public var signalToNoise: Double

    /// Creates a detection.
    public init(
        keyword: Int, startFrame: Int, endFrame: Int, score: Double, level: Double,
        signalToNoise: Double
    ) {
        self.keyword = keyword
        self.startFrame = startFrame
        self.endFrame = endFrame
        self.score = score
        self.level = level
        self.signalToNoise = signalToNoise
    }
}
