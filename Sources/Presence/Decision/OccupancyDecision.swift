/// Whether somebody is there: motion begins it, whatever a body does keeps it.
///
/// A pure value machine over hops. Air, a plant or a machine may look like minor motion or breathing
/// for ever, so neither begins anything; who sits still came in before. What keeps the state ends with
/// it: after `hold` hops without any sign it is over, as of the last one.
struct OccupancyDecision: Equatable {
    /// The strongest thing that a hop shows.
    enum Sign: Equatable {
        /// Nothing.
        case none
        /// Breathing.
        case breathing
        /// A slow movement.
        case minorMotion
        /// A motion that has been found to be one.
        case motion
    }

    /// What a hop means for the state.
    enum Action: Equatable {
        /// Nothing changes.
        case none
        /// The state begins with this hop.
        case start
        /// The state is over; its last sign was `hopsAgo` hops before this one.
        case end(hopsAgo: Int)
    }

    /// Hops without a sign after which the state is over; at least 1.
    let hold: Int
    /// Whether the state is up.
    private(set) var isActive = false
    private var quiet = 0

    /// Creates a machine that has seen nothing.
    ///
    /// - Precondition: `hold` is at least 1.
    init(hold: Int) {
        precondition(hold >= 1, "a hold lasts at least one hop")
        self.hold = hold
    }

    /// Takes the next hop.
    mutating func step(_ sign: Sign) -> Action {
        guard isActive else {
            guard sign == .motion else { return .none }
            isActive = true
            quiet = 0
            return .start
        }
        quiet = sign == .none ? quiet + 1 : 0
        guard quiet >= hold else { return .none }
        isActive = false
        return .end(hopsAgo: quiet)
    }

    /// Ends the state if it is up: no hop follows.
    mutating func finish() -> Action {
        guard isActive else { return .none }
        isActive = false
        return .end(hopsAgo: quiet)
    }
}
