/// How much faster one clock counts frames than another, from looking at both at the same moments.
///
/// Goals, in this order: no bias, 1 ppm within a minute against positions that are only known to a
/// period, and following the temperature afterwards. A line is fitted by least squares to the
/// difference of the two counts over the reference's count; what is old is forgotten exponentially,
/// so that the window grows to `memoryFrames` and stays there. With white jitter of standard
/// deviation s frames, n looks and a span of T frames the slope's standard error is s·√(12/n)/T
/// (Draper and Smith 1998, "Applied Regression Analysis", 1.3); `standardError` computes it from the
/// residuals. Looks whose place in the count changes by drift itself, as with a position that moves a
/// burst at a time, scatter like that too.
///
/// The sums are kept about the newest look, so that they stay exact after days. Real-time safe.
public struct ClockDrift: BitwiseCopyable, Sendable {
    /// The frames of the reference after which a look counts 1/e of a new one.
    public let memoryFrames: Double

    private var lastReference = 0
    private var lastDifference = 0
    /// Looks, forgotten ones counting less.
    private var weight = 0.0
    /// Σ x, Σ x², Σ y, Σ xy, Σ y²; x, y from the newest look on.
    private var sumX = 0.0
    private var sumXX = 0.0
    private var sumY = 0.0
    private var sumXY = 0.0
    private var sumYY = 0.0
    /// Looks since the start.
    public private(set) var count = 0

    /// Creates an estimate that has seen nothing.
    ///
    /// - Parameter memoryFrames: more is steadier, less follows faster.
    public init(memoryFrames: Double = 48_000 * 60) {
        precondition(memoryFrames > 0, "a memory of some frames")
        self.memoryFrames = memoryFrames
    }

    /// Forgets everything, as after a gap in one of the counts.
    public mutating func reset() {
        self = ClockDrift(memoryFrames: memoryFrames)
    }

    /// Takes a look at both counts at one moment.
    ///
    /// - Parameters:
    ///   - reference: the frames that the one clock has counted; must not go back.
    ///   - other: the frames that the other has counted.
    public mutating func observe(reference: Int, other: Int) {
        let difference = other - reference
        if count > 0 {
            let x = Double(reference - lastReference)
            let y = Double(difference - lastDifference)
            guard x >= 0 else { return }
            // The exponential's series about 0 and its limit serve without the C library: 1/(1+a).
            move(x: x, y: y, keep: 1 / (1 + x / memoryFrames))
        }
        weight += 1
        count += 1
        lastReference = reference
        lastDifference = difference
    }

    /// Moves the origin to a new look, at which its own x and y are 0, and forgets a little.
    private mutating func move(x: Double, y: Double, keep: Double) {
        sumXY = keep * (sumXY - x * sumY - y * sumX + weight * x * y)
        sumXX = keep * (sumXX - 2 * x * sumX + weight * x * x)
        sumYY = keep * (sumYY - 2 * y * sumY + weight * y * y)
        sumX = keep * (sumX - weight * x)
        sumY = keep * (sumY - weight * y)
        weight *= keep
    }

    private var spread: Double { sumXX - sumX * sumX / weight }
    private var slope: Double { (sumXY - sumX * sumY / weight) / spread }

    /// By how much the other clock is faster, in parts per million; nil before two different looks.
    public var partsPerMillion: Double? {
        guard count >= 2, spread > 0 else { return nil }
        return slope * 1e6
    }

    /// The standard error of `partsPerMillion`, as far as the looks scatter at random; nil before
    /// three.
    public var standardError: Double? {
        guard count >= 3, weight > 2, spread > 0 else { return nil }
        let total = sumYY - sumY * sumY / weight
        let residual = max(0, total - slope * slope * spread)
        return (residual / (weight - 2) / spread).squareRoot() * 1e6
    }

    /// What the other clock has counted, to a fraction of a frame, when the reference counts `frame`;
    /// nil before two different looks.
    public func other(at frame: Int) -> Double? {
        guard count >= 2, spread > 0 else { return nil }
        let x = Double(frame - lastReference)
        let line = sumY / weight + slope * (x - sumX / weight)
        return Double(frame) + Double(lastDifference) + line
    }
}
