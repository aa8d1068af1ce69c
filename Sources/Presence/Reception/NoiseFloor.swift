/// Follows the power of the noise beside a carrier, and tells a broadband burst from it.
///
/// The mean of the first hops, then an exponential mean over about a second. A burst, more than
/// 6 dB over the floor, pulls the floor up by no more than 6 dB a hop's weight, so that a clap
/// does not deafen and a lasting change is learnt. Digital silence teaches nothing.
struct NoiseFloor: Equatable {
    /// Hops that the mean reaches back.
    static let memory = 16
    /// Power over the floor above which a hop is a burst.
    static let burst: Float = 4

    /// Hops of the quick mean.
    static let quickMemory = 3

    /// The floor; zero before the first hop that is not silent.
    private(set) var power: Float = 0
    /// The mean over the last three hops.
    private(set) var quick: Float = 0
    private var hops = 0

    /// Takes the reference power of the next hop.
    ///
    /// - Returns: whether the hop is a broadband burst.
    mutating func update(_ reference: Float) -> Bool {
        guard power > 0 else {
            power = reference
            quick = reference
            hops = 1
            return false
        }
        let isBurst = reference > Self.burst * power
        let limited = isBurst ? Self.burst * power : reference
        hops = min(hops + 1, Self.memory)
        quick += (reference - quick) / Float(min(hops, Self.quickMemory))
        power += (limited - power) / Float(hops)
        return isBurst
    }
}
