/// A moment of something that plays: it begins, or has nothing to play although it has not ended.
public struct PlaybackMomentData: Codable, Equatable, Sendable {
    /// Seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// What plays: a file's name, or that of whoever sends it.
    public var name: String
    /// What it is for.
    public var group: PlaybackGroupData

    /// Creates a moment; `at` is kept to the millisecond.
    public init(at: Double, frame: Int, name: String, group: PlaybackGroupData) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.name = name
        self.group = group
    }
}
