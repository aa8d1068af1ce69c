/// What ended an interval.
public enum EndReason: BitwiseCopyable, Sendable {
    /// Nothing moved any more.
    case noMotion
    /// The probe was heard no more, so nobody knows.
    case probeLost
    /// With the probe off it was still heard: something else sounded.
    case notAnEcho
    /// The stream ended while the interval was open.
    case endOfStream
}
