/// What a rig tells the others of a wake word that it heard.
public struct WordClaim: Equatable, Sendable {
    /// What is told.
    public enum Kind: Sendable {
        /// The word was heard, and how well.
        case claim
        /// The rig answers.
        case taken
    }

    /// What levels may be, in dB.
    public static let levels = -200.0...200.0

    /// What is told.
    public var kind: Kind
    /// The rig's name.
    public var node: String
    /// Which process it is; never the same twice.
    public var instance: UInt64
    /// Which of the process's words it is.
    public var number: Int
    /// The word.
    public var keyword: String
    /// The word's level over the noise, in dB; what decides.
    public var signalToNoise: Double
    /// The word's level in dBFS; decides between words that stand out alike.
    public var level: Double
    /// Seconds from when this is told until the rig decides; negative where it has.
    public var hold: Double

    /// Describes what is told; levels are kept to a tenth of a dB, as they are sent.
    public init(
        _ kind: Kind, node: String, instance: UInt64, number: Int, keyword: String,
        signalToNoise: Double, level: Double, hold: Double
    ) {
        self.kind = kind
        self.node = node
        self.instance = instance
        self.number = number
        self.keyword = keyword
        self.signalToNoise = Self.kept(signalToNoise)
        self.level = Self.kept(level)
        self.hold = hold
    }

    /// Whether this rig is placed better: an order of all rigs, in which no two stand alike.
    func isBetter(than other: WordClaim) -> Bool {
        // Names only so that there is an order.
        (signalToNoise, level, other.node, other.instance)
            > (other.signalToNoise, other.level, node, instance)
    }

    private static func kept(_ decibels: Double) -> Double {
        let tenths = (decibels * 10).rounded() / 10
        return min(max(tenths, levels.lowerBound), levels.upperBound)
    }
}
