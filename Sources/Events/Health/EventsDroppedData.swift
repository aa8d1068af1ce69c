/// Told events are no longer there for who has not read them: they went to make room.
public struct EventsDroppedData: Codable, Equatable, Sendable {
    /// Seconds from the start of the stream.
    public var at: Double
    /// How many went.
    public var count: Int
    /// How many of them some sink had not read yet.
    public var unread: Int
    /// What they were: `routine`, `moment` or `state`.
    public var importance: String
    /// Why: `size`, `age` or `disk_full`.
    public var reason: String

    /// Creates a report; `at` is kept to the millisecond.
    public init(at: Double, count: Int, unread: Int, importance: String, reason: String) {
        self.at = at.rounded(toPlaces: 3)
        self.count = count
        self.unread = unread
        self.importance = importance
        self.reason = reason
    }
}
