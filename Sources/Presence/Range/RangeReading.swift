/// Where the strongest mover is, and how strong an echo it is.
public struct RangeReading: BitwiseCopyable, Equatable, Sendable {
    /// Half the way from the loudspeaker over the mover to the microphone, in metres.
    public var range: Double
    /// Target strength in dB: the echo's level at 1 m over the level that arrives at the mover.
    public var targetStrength: Double
}
