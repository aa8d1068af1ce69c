/// Turns a yes or no per hop into intervals: M of N to start, a run of quiet to end.
///
/// A pure value machine. A single hit is often noise; M hits within N hops are not: with a chance
/// p of a false hit per hop the chance of a false start is the binomial tail B(≥ M; N, p).
public struct ActivityDecision: Equatable, Sendable {
    /// How many hits start an interval and how much quiet ends it.
    public struct Configuration: Equatable, Sendable {
        /// Hits that start an interval, in 1…`window`.
        public var required: Int
        /// Hops within which the hits must fall, in 1…64.
        public var window: Int
        /// Hops without a hit that end an interval; at least 1.
        public var release: Int

        /// Creates a configuration.
        public init(required: Int, window: Int, release: Int) {
            self.required = required
            self.window = window
            self.release = release
        }
    }

    /// What a hop means for the interval.
    public enum Action: Equatable, Sendable {
        /// Nothing changes.
        case none
        /// An interval is open; its first hit was `hopsAgo` hops before this one.
        case start(hopsAgo: Int)
        /// The interval is closed; its last hit was `hopsAgo` hops before this one.
        case end(hopsAgo: Int)
    }

    /// The numbers that the machine was made with.
    public let configuration: Configuration
    /// Whether an interval is open.
    public private(set) var isActive = false
    /// Whether there is a hit among the last `window` hops of a quiet stretch.
    public var hasRecentHit: Bool { history != 0 }
    private var history: UInt64 = 0
    private var quiet = 0

    /// Creates a machine that has seen nothing.
    ///
    /// - Precondition: 1 ≤ `required` ≤ `window` ≤ 64 and `release` ≥ 1.
    public init(_ configuration: Configuration) {
        precondition(
            configuration.required >= 1 && configuration.required <= configuration.window
                && configuration.window <= 64 && configuration.release >= 1,
            "M of N needs 1 ≤ M ≤ N ≤ 64 and a release of at least one hop")
        self.configuration = configuration
    }

    /// Takes the next hop.
    public mutating func step(_ hit: Bool) -> Action {
        let mask: UInt64 =
            configuration.window == 64 ? .max : (1 << UInt64(configuration.window)) - 1
        history = (history << 1 | (hit ? 1 : 0)) & mask
        quiet = hit ? 0 : quiet + 1
        if !isActive && history.nonzeroBitCount >= configuration.required {
            isActive = true
            return .start(hopsAgo: 63 - history.leadingZeroBitCount)
        }
        if isActive && quiet >= configuration.release {
            isActive = false
            history = 0
            return .end(hopsAgo: quiet)
        }
        return .none
    }

    /// Closes an interval that is still open: no hop follows.
    public mutating func finish() -> Action {
        guard isActive else { return .none }
        isActive = false
        history = 0
        return .end(hopsAgo: quiet)
    }
}
