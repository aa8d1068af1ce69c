/// Frames were lost; silence stands for them.
public struct XrunData: Codable, Equatable, Sendable {
    /// Why frames were lost.
    public enum Cause: String, Codable, Sendable {
        /// Nobody read in time.
        case overrun
        /// Nobody wrote in time: what is played was silent.
        case underrun
        /// The driver stopped by itself.
        case stopped
        /// No frame came for a while.
        case stalled
        /// The machine slept.
        case suspended
        /// The source does not tell.
        case unknown
    }

    /// When frames came again, in seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// How many losses these are.
    public var count: Int
    /// Frames that were lost in them.
    public var lostFrames: Int
    /// Why they were lost.
    public var cause: Cause
    /// Whether they were counted; false where they come from the time that passed.
    public var isExact: Bool

    enum CodingKeys: String, CodingKey {
        case at, frame, cause, count
        case lostFrames = "lost_frames"
        case isExact = "exact"
    }

    /// Creates a report; `at` is kept to the millisecond.
    public init(
        at: Double, frame: Int, count: Int = 1, lostFrames: Int, cause: Cause, isExact: Bool
    ) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.count = count
        self.lostFrames = lostFrames
        self.cause = cause
        self.isExact = isExact
    }
}
