/// The fixed numbers behind a presence detector's features.
public struct PresenceLayout: Equatable, Sendable {
    /// Bins of a spectrum, in FFT order.
    public let binCount: Int
    /// Hz between bins.
    public let binWidth: Double
    /// Frames of the stream from one hop to the next.
    public let hopFrames: Int
    /// Speed in m/s of one Hz of shift at the reference carrier.
    public let speedPerHertz: Double
}
