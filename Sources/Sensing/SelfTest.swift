/// What a self-test found out about the probe: whether detection can work on this stream.
public struct SelfTest: BitwiseCopyable, Equatable, Sendable {
    /// Whether the probe serves.
    public enum Verdict: BitwiseCopyable, Sendable {
        /// The strongest carrier is well above the noise.
        case ok
        /// Detection works, with less reach.
        case weak
        /// Detection is refused.
        case unusable
    }

    /// Why the verdict is not `ok`.
    public enum Reason: BitwiseCopyable, Sendable {
        /// Nothing to complain of.
        case none
        /// The stream ended before there was enough of it to look for a carrier.
        case tooShort
        /// No tone stands out of the noise where a probe may be.
        case noCarrier
        /// The strongest carrier does not reach the density that detection needs.
        case belowMinimum
        /// The strongest carrier is usable but below the density that detection should have.
        case belowRecommended
    }

    /// The frame after the last one that was looked at.
    public var frame: Int
    /// The carriers found, strongest first; the best microphone's figures for each.
    public var carriers: CarrierList
    /// Whether the probe serves.
    public var verdict: Verdict
    /// Why the verdict is not `ok`.
    public var reason: Reason
    /// The carrier-to-noise density that `reason` speaks of, in dB·Hz; 0 when it speaks of none.
    public var limit: Double

    /// Creates a result.
    public init(frame: Int, carriers: CarrierList, verdict: Verdict, reason: Reason, limit: Double)
    {
        self.frame = frame
        self.carriers = carriers
        self.verdict = verdict
        self.reason = reason
        self.limit = limit
    }
}
