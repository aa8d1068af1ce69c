/// The device that went away is back; a new stream begins.
public struct DeviceBackData: Codable, Equatable, Sendable {
    /// Seconds from the start of the stream that is over.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// The device.
    public var device: String
    /// Seconds that it was away.
    public var away: Double

    enum CodingKeys: String, CodingKey {
        case at
        case frame
        case device
        case away = "away_s"
    }

    /// Creates a report; `at` is kept to the millisecond, `away` to a tenth of a second.
    public init(at: Double, frame: Int, device: String, away: Double) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.device = device
        self.away = away.rounded(toPlaces: 1)
    }
}
