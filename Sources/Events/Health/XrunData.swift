/// Frames were lost; silence stands for them.
public struct XrunData: Codable, Equatable, Sendable {
    /// When frames came again, in seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// Frames that were lost before it.
    public var lostFrames: Int

    enum CodingKeys: String, CodingKey {
        case at, frame
        case lostFrames = "lost_frames"
    }

    /// Creates a report; `at` is kept to the millisecond.
    public init(at: Double, frame: Int, lostFrames: Int) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.lostFrames = lostFrames
    }
}
