// A fan that comes to its speed, air that begins to flow, a gain that trembles: for seconds they are
// over the threshold on both sides, until clutter has learnt them. By chance one side has the most
// of it once in some hundred hops. A body is not two-sided for long: arms and legs swing for a stride,
// and then the trunk has moved.
//
// So hits on both sides are counted, up by one at each, down by one where nothing hits. From half a
// second on they are a run, and what begins in it must have a score 3 dB above all that the run has
// had, which is forgotten at the rate at which clutter is learnt. Own music leaves moments that go both
// ways, and die away with one side as the last by chance: while it plays, what begins after any hit on both
// sides must have a higher score, as a trunk has that follows limbs.

/// Hits on both sides, which a body makes for a stride at most, and what stands out of them.
///
/// Real-time safe.
struct TwoSidedRun: Equatable {
    /// Hits that are a run: half a second.
    static let least = 8
    /// Hits that are counted, so that a run ends two seconds after the last at most.
    static let most = 32
    /// Score over the run's own that is something else: 3 dB.
    static let clear: Float = 2

    private var count = 0
    private var level: Float = 0

    /// Takes the next hop.
    ///
    /// - Returns: whether the hop stands out of them; a hit always does where there are none.
    mutating func step(_ hop: DopplerHop) -> Bool {
        level /= ClutterMap.step
        let least =
            count >= Self.least ? Self.clear * level : hop.hasMusic ? level : 0
        let standsOut = hop.score > least
        if !hop.isHit {
            count = max(0, count - 1)
            if count == 0 { level = 0 }
        } else if !hop.isOneSided {
            count = min(count + 1, Self.most)
            level = max(level, hop.score)
        }
        return standsOut
    }

    /// Forgets the run.
    mutating func reset() {
        count = 0
        level = 0
    }
}
