/// The fixed numbers behind what a range burst tells.
public struct RangeLayout: Equatable, Sendable {
    /// The burst's first and last line, in Hz.
    public let band: ClosedRange<Double>
    /// Points of a profile that are ranges; point 0 is the direct sound.
    public let pointCount: Int
    /// Metres of range from point to point.
    public let step: Double
    /// Frames of the stream from one hop to the next.
    public let hopFrames: Int
}
