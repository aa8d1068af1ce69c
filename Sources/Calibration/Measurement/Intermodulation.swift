/// What a rig makes of two tones that are played together.
public struct Intermodulation: Equatable, Sendable {
    /// Where it is, in Hz.
    public var frequency: Double
    /// The order of the product: 2 for the difference, 3 beside the tones.
    public var order: Int
    /// Its level against the tones while they are loud, in dB; what it is at most, if not heard.
    public var loud: Double
    /// The same while they are 6 dB quieter.
    public var quiet: Double
    /// Whether it stood out of the noise while the tones were loud.
    public var isHeard: Bool
}
