/// How long a rig waits for better ones.
public struct ArbitrationRules: Equatable, Sendable {
    /// What the delay may be, in seconds.
    public static let delays = 0.001...0.05
    /// Seconds that the worst placed rig waits.
    public static let longestHold = 0.15
    /// Seconds in which another hears the same word: one that is heard within them of an answer was
    /// answered.
    public static let sameWord = 1.0
    /// A word that stands out so far, in dB, could not be heard better; one so little, hardly worse.
    public static let qualities = 0.0...30.0

    /// Seconds within which what a rig tells is with all others.
    public var delay: Double

    /// Names the delay.
    public init(delay: Double = 0.02) {
        precondition(Self.delays.contains(delay), "a delay of 1 to 50 ms")
        self.delay = delay
    }

    /// Seconds that the best placed rig waits: what it told has reached the others, and what they told
    /// before that has reached it.
    public var leastHold: Double { 2 * delay }

    /// Seconds that a rig waits which heard a word so well.
    func hold(signalToNoise: Double) -> Double {
        let quality = min(max(signalToNoise, Self.qualities.lowerBound), Self.qualities.upperBound)
        let missing = (Self.qualities.upperBound - quality) / Self.qualities.upperBound
        return leastHold + missing * (Self.longestHold - leastHold)
    }
}
