/// The device went away; the stream is over.
public struct DeviceLostData: Codable, Equatable, Sendable {
    /// Seconds from the start of the stream that is over.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// The device.
    public var device: String
    /// What it was noticed by.
    public var reason: String

    /// Creates a report; `at` is kept to the millisecond.
    public init(at: Double, frame: Int, device: String, reason: String) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.device = device
        self.reason = reason
    }
}
