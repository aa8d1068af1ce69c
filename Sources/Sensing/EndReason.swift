/// What ended an interval.
public enum EndReason: BitwiseCopyable, Sendable {
    /// Nothing moved any more.
    case noMotion
    /// The probe was heard no more, so nobody knows.
    case probeLost
    /// The stream ended while the interval was open.
    case endOfStream
}
