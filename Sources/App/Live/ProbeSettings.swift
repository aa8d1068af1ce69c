public import AudioCore
import Presence

/// The probe that is played while listening.
public struct ProbeSettings: Equatable, Sendable {
    /// The level of each tone where nothing else is said.
    public static let defaultLevel = Decibels(-20)

    /// The tones in Hz; nil for the usual ones.
    public var tones: [Double]?
    /// Whether a range burst goes with them; nil where it has not been said.
    public var hasBurst: Bool?
    /// The level of each tone; nil where it has not been said.
    public var level: Decibels?

    /// Creates settings in which nothing has been said.
    public init(tones: [Double]? = nil, hasBurst: Bool? = nil, level: Decibels? = nil) {
        self.tones = tones
        self.hasBurst = hasBurst
        self.level = level
    }

    /// What is added to the mix.
    ///
    /// - Throws: where tones or level do not suit the rate.
    func mixProbe(sampleRate: Double) throws(MixProbeError) -> MixProbe {
        let burst = hasBurst ?? false
        let usual = burst ? RangeBurst.defaultFrequencies : ProbeSlots.defaultFrequencies
        return try MixProbe(
            tones: tones ?? usual, hasBurst: burst, level: level ?? Self.defaultLevel,
            sampleRate: sampleRate)
    }
}
