/// A keyword that was spoken.
public struct WakeWordData: Codable, Equatable, Sendable {
    /// The keyword, as its model names it.
    public var keyword: String
    /// How sure it is: a probability for a trained keyword; for an enrolled one 0 is ordinary speech
    /// and 1 its best two-hundredth.
    public var score: Double
    /// First moment of the word, in seconds from the start of the stream.
    public var start: Double
    /// Last moment of the word, in seconds from the start of the stream.
    public var end: Double
    /// First frame.
    public var startFrame: Int
    /// The frame of `end`.
    public var frame: Int
    /// The level of the word in dBFS, a full-scale sine is 0; not there where nobody measured it.
    public var level: Double?
    /// The level of the word over the noise in the bands that speech is understood by, 300 to 4000 Hz,
    /// in dB.
    public var signalToNoise: Double
    /// The node that answers instead; only where the word was left to it.
    public var yieldedTo: String?

    enum CodingKeys: String, CodingKey {
        case keyword, score, start, end, frame
        case startFrame = "start_frame"
        case level = "level_dbfs"
        case signalToNoise = "snr_db"
        case yieldedTo = "yielded_to"
    }

    /// Creates a detection; times and scores are kept to three decimals, levels to a tenth.
    public init(
        keyword: String, score: Double, start: Double, end: Double, startFrame: Int, frame: Int,
        level: Double?, signalToNoise: Double
    ) {
        self.keyword = keyword
        self.score = score.rounded(toPlaces: 3)
        self.start = start.rounded(toPlaces: 3)
        self.end = end.rounded(toPlaces: 3)
        self.startFrame = startFrame
        self.frame = frame
        self.level = level?.rounded(toPlaces: 1)
        self.signalToNoise = signalToNoise.rounded(toPlaces: 1)
    }
}
