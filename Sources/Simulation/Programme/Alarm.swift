/// A beeper as of an alarm clock or an oven: beeps of a square-like tone.
public struct Alarm: Equatable, Sendable {
    /// The fundamental in Hz; 200…10 000.
    public var frequency: Double
    /// How long a beep lasts, in seconds; at least 0.01.
    public var beep: Double
    /// From one beep to the next, in seconds; at least a beep's length.
    public var period: Double

    /// Describes a beeper.
    public init(frequency: Double = 2000, beep: Double = 0.1, period: Double = 0.5) {
        self.frequency = frequency
        self.beep = beep
        self.period = period
    }
}
