/// The device that went away is back; a new stream begins.
public struct DeviceBackData: Codable, Equatable, Sendable {
    /// The device.
    public var device: String
    /// Seconds that it was away.
    public var away: Double

    enum CodingKeys: String, CodingKey {
        case device
        case away = "away_s"
    }

    /// Creates a report; the time is kept to a tenth of a second.
    public init(device: String, away: Double) {
        self.device = device
        self.away = away.rounded(toPlaces: 1)
    }
}
