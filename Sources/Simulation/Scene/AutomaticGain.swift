/// A codec's automatic level control: a gain for all microphones that follows the whole band's level.
///
/// The gain moves at constant rates in dB, as in the Cirrus Logic WM8940's data sheet (revision 4.4),
/// where 6 dB take 0.8 to 852 ms down and 3.3 ms to 3.4 s up.
public struct AutomaticGain: Equatable, Sendable {
    /// The level that it aims at, in dB relative to a full-scale sine; −60…0.
    public var target: Double
    /// How long the gain takes to fall by 6 dB, in seconds; 0.0005…10.
    public var attack: Double
    /// How long the gain takes to rise by 6 dB, in seconds; 0.0005…60.
    public var release: Double
    /// The least and the greatest gain in dB; −60…60.
    public var minimum: Double, maximum: Double

    /// Describes a control.
    public init(
        target: Double = -12, attack: Double = 0.0066, release: Double = 0.21,
        minimum: Double = -12, maximum: Double = 30
    ) {
        self.target = target
        self.attack = attack
        self.release = release
        self.minimum = minimum
        self.maximum = maximum
    }
}
