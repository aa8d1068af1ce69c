/// The small movements of somebody who is at rest: a lean, a nod, a hand, a foot.
///
/// Each moves the trunk with all above the hips, the head, an arm or a leg to another resting
/// place and takes 0.5 to 1.5 s for it.
public struct Fidgets: Equatable, Sendable {
    /// The mean time from the end of one to the start of the next in seconds; 1…3600.
    ///
    /// The times are exponentially distributed.
    public var interval: Double
    /// How far from where it rested at first a part may come, in metres; above 0, at most 0.2.
    public var excursion: Double

    /// Describes fidgets.
    public init(interval: Double = 30, excursion: Double = 0.03) {
        self.interval = interval
        self.excursion = excursion
    }
}
