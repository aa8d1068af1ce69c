import AudioCore

/// A tone that is heard while nothing is played.
public struct ForeignTone: Equatable, Sendable {
    /// Where it is, in Hz.
    public var frequency: Double
    /// How strong the microphone that hears it best has it, in dBFS; a full-scale sine is 0.
    public var level: Double

    init(frequency: Double, power: Double) {
        self.frequency = frequency
        level = Decibels(power: power).value
    }
}
