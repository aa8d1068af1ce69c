/// An interval in which something was played, or was to be.
public struct PlaybackEndedData: Codable, Equatable, Sendable {
    /// Why it ended.
    public enum Reason: String, Codable, Sendable {
        /// It was played to its end.
        case finished
        /// It was stopped.
        case stopped
        /// It could not be read, or not to its end; what was good before was played.
        case failed
        /// Who sent it has gone.
        case inputClosed = "input_closed"
        /// The stream ended while it was playing.
        case endOfStream = "end_of_stream"
    }

    /// First moment, in seconds from the start of the stream.
    public var start: Double
    /// Last moment; that of the start where nothing was played.
    public var end: Double
    /// First frame.
    public var startFrame: Int
    /// The frame of `end`.
    public var frame: Int
    /// What played: a file's name, or that of whoever sent it.
    public var name: String
    /// What it was for.
    public var group: PlaybackGroupData
    /// Why it ended.
    public var reason: Reason
    /// What was wrong and what helps, where something was.
    public var problem: String?
    /// How often it had nothing to play although it had not ended; nil for never.
    public var stalls: Int?

    enum CodingKeys: String, CodingKey {
        case start, end, frame, name, group, reason, problem, stalls
        case startFrame = "start_frame"
    }

    /// Creates an interval; times are kept to the millisecond.
    public init(
        start: Double, end: Double, startFrame: Int, frame: Int, name: String,
        group: PlaybackGroupData, reason: Reason, problem: String? = nil, stalls: Int? = nil
    ) {
        self.start = start.rounded(toPlaces: 3)
        self.end = end.rounded(toPlaces: 3)
        self.startFrame = startFrame
        self.frame = frame
        self.name = name
        self.group = group
        self.reason = reason
        self.problem = problem
        self.stalls = stalls
    }
}
