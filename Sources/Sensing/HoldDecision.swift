/// Keeps a state up for a while after its last sign: motion becomes occupancy.
///
/// A pure value machine over hops.
public struct HoldDecision: Equatable, Sendable {
    /// What a hop means for the state.
    public enum Action: Equatable, Sendable {
        /// Nothing changes.
        case none
        /// The state begins with this hop.
        case start
        /// The state is over.
        case end
    }

    /// Hops without a sign after which the state ends; at least 1.
    public let hold: Int
    /// Whether the state is up.
    public private(set) var isActive = false
    private var quiet = 0

    /// Creates a machine that has seen nothing.
    ///
    /// - Precondition: `hold` is at least 1.
    public init(hold: Int) {
        precondition(hold >= 1, "a hold lasts at least one hop")
        self.hold = hold
    }

    /// Takes the next hop.
    public mutating func step(_ sign: Bool) -> Action {
        quiet = sign ? 0 : quiet + 1
        if sign && !isActive {
            isActive = true
            return .start
        }
        if isActive && quiet >= hold {
            isActive = false
            return .end
        }
        return .none
    }

    /// Ends the state if it is up: no hop follows.
    public mutating func finish() -> Action {
        guard isActive else { return .none }
        isActive = false
        return .end
    }
}
