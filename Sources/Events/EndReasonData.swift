/// What ended an interval.
public enum EndReasonData: String, Codable, Sendable {
    /// Nothing moved for the hold time.
    case noMotion = "no_motion"
    /// The stream ended while the interval was open.
    case endOfStream = "end_of_stream"
}
