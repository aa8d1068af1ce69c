/// What the loop has cost and lost.
public struct LoadData: Codable, Equatable, Sendable {
    /// Seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// Processor time of the audio thread over the time of its audio, since the report before.
    public var mean: Double
    /// The greatest such share of a single step, since the report before.
    public var worst: Double
    /// Steps that took longer than their audio lasts, since the start of the stream.
    public var overloads: Int
    /// Times that frames were lost, since the start of the stream.
    public var xruns: Int
    /// Frames that were lost, since the start of the stream.
    public var lostFrames: Int
    /// Detections and reports that found no room on their way, since the start of the stream.
    public var dropped: Int

    enum CodingKeys: String, CodingKey {
        case at, frame, mean, worst, overloads, xruns, dropped
        case lostFrames = "lost_frames"
    }

    /// Creates a report; shares are kept to a ten-thousandth.
    public init(
        at: Double, frame: Int, mean: Double, worst: Double, overloads: Int, xruns: Int,
        lostFrames: Int, dropped: Int
    ) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.mean = mean.rounded(toPlaces: 4)
        self.worst = worst.rounded(toPlaces: 4)
        self.overloads = overloads
        self.xruns = xruns
        self.lostFrames = lostFrames
        self.dropped = dropped
    }
}
