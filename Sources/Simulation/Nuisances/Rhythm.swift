/// When a sound is heard: once, or in bursts with pauses.
///
/// Attacks and releases are smooth and lie within the times given. All microphones hear the same
/// rhythm.
public struct Rhythm: Equatable, Sendable {
    /// When it starts in seconds; a sound that starts at 0 has been there before.
    public var start: Double
    /// When it has ended in seconds; nil: at the end of the scene.
    public var end: Double?
    /// How long it takes to rise to its level in seconds; 0.0001…60.
    public var attack: Double
    /// How long it takes to fall silent in seconds; 0.0001…60.
    public var release: Double
    /// How long a burst lasts in seconds, with its attack and release; nil: no pauses.
    public var burst: Double?
    /// How long the pause after a burst lasts in seconds.
    public var pause: Double
    /// How much bursts and pauses differ in length, as a share of it; 0…1.
    ///
    /// Lengths lie evenly within ± this share.
    public var irregularity: Double
    /// How much weaker than the level a burst may be in dB, evenly spread; 0…60.
    public var levelSpread: Double

    /// Describes a rhythm; the defaults sound all the time.
    public init(
        start: Double = 0, end: Double? = nil, attack: Double = 0.01, release: Double = 0.01,
        burst: Double? = nil, pause: Double = 0.5, irregularity: Double = 0, levelSpread: Double = 0
    ) {
        self.start = start
        self.end = end
        self.attack = attack
        self.release = release
        self.burst = burst
        self.pause = pause
        self.irregularity = irregularity
        self.levelSpread = levelSpread
    }
}
