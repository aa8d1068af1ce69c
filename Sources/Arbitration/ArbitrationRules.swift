/// How long a rig waits for better ones.
public struct ArbitrationRules: Equatable, Sendable {
    /// What the delay may be, in seconds.
    public static let delays = 0.01...0.2
    /// Seconds by which the worst placed rig waits longer than the best.
    static let spread = 0.11
    /// The levels over the noise of a word that is heard badly and of one that is heard well, in dB.
    static let qualities = 15.0...45.0
    /// Seconds in which another hears the same word: one that is heard within them of an answer was
    /// answered.
    public static let sameWord = 1.0
    /// Seconds by which a rig with much to do may be late to decide.
    static let lateness = 0.25

    /// Seconds within which what a rig tells is with all others.
    public var delay: Double

    /// Names the delay.
    public init(delay: Double = 0.02) {
        precondition(Self.delays.contains(delay), "a delay of 10 to 200 ms")
        self.delay = delay
    }

    /// Seconds that the worst placed rig waits.
    var longestHold: Double { 2 * delay + Self.spread }

    /// Seconds within which every word has its verdict, on a rig with much to do too.
    public var longestVerdict: Double { longestHold + Self.lateness }

    /// Seconds that a rig waits which heard a word so well.
    ///
    /// The best waits until what it told has reached the others, and what they told before that it.
    func hold(signalToNoise: Double) -> Double {
        let range = Self.qualities
        let quality = min(max(signalToNoise, range.lowerBound), range.upperBound)
        let missing = (range.upperBound - quality) / (range.upperBound - range.lowerBound)
        return 2 * delay + missing * Self.spread
    }
}
