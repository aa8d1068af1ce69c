/// A step took longer than its audio lasts.
public struct OverloadData: Codable, Equatable, Sendable {
    /// Seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// Processor time of the step over the time of its audio, more than 1.
    public var step: Double

    /// Creates a report; the share is kept to a hundredth.
    public init(at: Double, frame: Int, step: Double) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.step = step.rounded(toPlaces: 2)
    }
}
