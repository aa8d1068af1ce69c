import Sensing

/// An interval in which somebody spoke.
public struct UtteranceData: Codable, Equatable, Sendable {
    /// What ended an utterance.
    public enum Reason: String, Codable, Sendable {
        /// Nobody spoke for the hold time.
        case silence
        /// It grew as long as an utterance may be.
        case maximumLength = "max_length"
        /// The stream ended while it was open.
        case endOfStream = "end_of_stream"
    }

    /// First moment of the speech, in seconds from the start of the stream; known better than when
    /// its start was told.
    public var start: Double
    /// Last moment of the speech, in seconds from the start of the stream.
    public var end: Double
    /// First frame.
    public var startFrame: Int
    /// The frame of `end`.
    public var frame: Int
    /// Level of the speech in dBFS; a full-scale sine is 0.
    public var level: Double
    /// The level over the noise, in dB.
    public var signalToNoise: Double
    /// What ended it.
    public var reason: Reason

    enum CodingKeys: String, CodingKey {
        case start, end, frame, reason
        case startFrame = "start_frame"
        case level = "level_dbfs"
        case signalToNoise = "snr_db"
    }

    /// Creates an interval; times are kept to the millisecond, levels to a tenth.
    public init(
        start: Double, end: Double, startFrame: Int, frame: Int, level: Double,
        signalToNoise: Double, reason: Reason
    ) {
        self.start = start.rounded(toPlaces: 3)
        self.end = end.rounded(toPlaces: 3)
        self.startFrame = startFrame
        self.frame = frame
        self.level = level.rounded(toPlaces: 1)
        self.signalToNoise = signalToNoise.rounded(toPlaces: 1)
        self.reason = reason
    }
}

extension UtteranceData.Reason {
    init(_ reason: Utterance.EndReason) {
        switch reason {
        case .silence: self = .silence
        case .maximumLength: self = .maximumLength
        case .endOfStream: self = .endOfStream
        }
    }
}
