/// The moment at which something began.
public struct InstantData: Codable, Equatable, Sendable {
    /// Seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int

    /// Creates a moment; `at` is kept to the millisecond.
    public init(at: Double, frame: Int) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
    }
}
