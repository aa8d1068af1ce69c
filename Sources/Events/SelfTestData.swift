/// What the self-test found out about the probe.
public struct SelfTestData: Codable, Equatable, Sendable {
    /// A tone of the probe.
    public struct Carrier: Codable, Equatable, Sendable {
        /// Frequency in Hz.
        public var hz: Double
        /// Carrier-to-noise density in dB·Hz.
        public var carrierToNoiseDensity: Double

        enum CodingKeys: String, CodingKey {
            case hz
            case carrierToNoiseDensity = "cnr_dbhz"
        }

        /// Creates a carrier; figures are kept to a tenth.
        public init(hz: Double, carrierToNoiseDensity: Double) {
            self.hz = hz.rounded(toPlaces: 1)
            self.carrierToNoiseDensity = carrierToNoiseDensity.rounded(toPlaces: 1)
        }
    }

    /// Whether the probe serves.
    public enum Verdict: String, Codable, Sendable {
        /// The strongest carrier is well above the noise.
        case ok
        /// Detection works, with less reach.
        case weak
        /// Detection is refused.
        case unusable
    }

    /// When the verdict was reached, in seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// The carriers, strongest first.
    public var carriers: [Carrier]
    /// Whether the probe serves.
    public var verdict: Verdict
    /// Why it does not serve well, and what helps; nil when all is well.
    public var reason: String?

    /// Creates a result; `at` is kept to the millisecond.
    public init(
        at: Double, frame: Int, carriers: [Carrier], verdict: Verdict, reason: String?
    ) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.carriers = carriers
        self.verdict = verdict
        self.reason = reason
    }
}
