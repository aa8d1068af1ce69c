/// An interval in which somebody was there.
public struct OccupancyData: Codable, Equatable, Sendable {
    /// First moment, in seconds from the start of the stream.
    public var start: Double
    /// Last moment, in seconds from the start of the stream.
    public var end: Double
    /// First frame.
    public var startFrame: Int
    /// The frame of `end`.
    public var frame: Int
    /// What ended it.
    public var reason: EndReasonData
    /// Breaths a minute, where they could be counted.
    public var breathingRate: Double?

    enum CodingKeys: String, CodingKey {
        case start, end, frame, reason
        case startFrame = "start_frame"
        case breathingRate = "breathing_bpm"
    }

    /// Creates an interval; times are kept to the millisecond, rates to a tenth.
    public init(
        start: Double, end: Double, startFrame: Int, frame: Int, reason: EndReasonData,
        breathingRate: Double? = nil
    ) {
        self.start = start.rounded(toPlaces: 3)
        self.end = end.rounded(toPlaces: 3)
        self.startFrame = startFrame
        self.frame = frame
        self.reason = reason
        self.breathingRate = breathingRate?.rounded(toPlaces: 1)
    }
}
