/// An interval in which something moved.
public struct MotionData: Codable, Equatable, Sendable {
    /// Which way the mover went.
    public enum Direction: String, Codable, Sendable {
        /// Towards the rig.
        case approaching
        /// Away from the rig.
        case receding
        /// Both, or neither clearly.
        case mixed
    }

    /// First moment, in seconds from the start of the stream.
    public var start: Double
    /// Last moment, in seconds from the start of the stream.
    public var end: Double
    /// First frame.
    public var startFrame: Int
    /// The frame of `end`.
    public var frame: Int
    /// Greatest score over the noise, in dB; nil where it is truth, not measured.
    public var peakSNR: Double?
    /// Radial speed, in m/s.
    public var speed: Double?
    /// Distance of the mover, in m; nil where it was not measured.
    public var range: Double?
    /// Which way the mover went.
    public var direction: Direction?
    /// What ended it when it was not quiet: `end_of_stream`, `probe_lost` or `not_an_echo`.
    public var reason: EndReasonData?

    enum CodingKeys: String, CodingKey {
        case start, end, frame, direction, reason
        case startFrame = "start_frame"
        case peakSNR = "peak_snr_db"
        case speed = "speed_mps"
        case range = "range_m"
    }

    /// Creates an interval; numbers are kept to the digits that mean something.
    public init(
        start: Double, end: Double, startFrame: Int, frame: Int, peakSNR: Double?, speed: Double?,
        range: Double? = nil, direction: Direction?, reason: EndReasonData?
    ) {
        self.start = start.rounded(toPlaces: 3)
        self.end = end.rounded(toPlaces: 3)
        self.startFrame = startFrame
        self.frame = frame
        self.peakSNR = peakSNR?.rounded(toPlaces: 1)
        self.speed = speed?.rounded(toPlaces: 2)
        self.range = range?.rounded(toPlaces: 2)
        self.direction = direction
        self.reason = reason
    }
}
