/// What a presence detector can be told; every value has a default that serves.
public struct PresenceConfiguration: Equatable, Sendable {
    /// Lowest frequency at which a carrier is looked for by itself, in Hz.
    public static let lowestAutomaticCarrier = 17_000.0

    /// Where the carriers are.
    public var probe = Probe.auto
    /// Seconds of audio that the self-test looks at, in 0.2…5.
    public var selfTestDuration = 0.5
    /// Carrier-to-noise density below which a carrier is not used, in dB·Hz.
    public var minimumCarrierToNoiseDensity = 60.0
    /// Carrier-to-noise density below which the self-test warns, in dB·Hz.
    public var recommendedCarrierToNoiseDensity = 70.0
    /// False motions per hour that noise alone may cause; sets the threshold by the score's law.
    public var falseAlarmsPerHour = 0.01
    /// Lowest Doppler shift that counts as motion, in Hz, in 16…200; slower is air and breath.
    public var lowestShift = 20.0
    /// Greatest Doppler shift that is looked at, in Hz, up to 400.
    public var highestShift = 350.0
    /// Level of an echo over the direct sound, in dB, below which it stands on a floor.
    ///
    /// A converter's spurious lines lie there, and somebody next door. A person 6 m away has −70 dB
    /// with the microphone 0.1 m from the loudspeaker.
    public var leastEcho = -79.0
    /// Seconds without a sign of it after which a motion is over, in 0.1…10.
    public var release = 0.75
    /// Seconds without motion after which nobody is there any more.
    public var hold = 60.0
    /// When the probe is to be silent for a moment, to hear whether a motion is an echo at all.
    public var glance = Glance.after
    /// Speed of sound in m/s, which turns Doppler shift into speed; by default dry air at 20 °C.
    public var speedOfSound = 343.2

    /// The channel that holds what was played, music and probe, and no microphone; nil for none.
    ///
    /// What the music does to the carriers is cancelled.
    public var referenceChannel: Int?
    /// How long after the reference the microphones may hear it, in seconds, in −0.2…0.2.
    ///
    /// The delay is found. A range that goes below zero makes everything that late.
    public var referenceDelays = -0.1...0.1

    /// Metres from the loudspeaker to the microphone that hears the range burst best, in 0.01…2.
    public var microphoneDistance = 0.1
    /// Target strength in dB below which a mover is no person, where a range burst tells it.
    ///
    /// As it is measured, which is some 2 dB less than the truth. A standing person has −10 dB, a cat
    /// −20, a robot vacuum −23, somebody behind a wall −35.
    public var leastTargetStrength = -17.0
    /// Metres beyond which movers are ignored, where a range burst tells how far away they are.
    public var farthestRange = Double.infinity

    /// Creates a configuration of the defaults.
    public init() {}

    /// Highest frequency at which a carrier can be received, in Hz: its surroundings must fit.
    public static func highestCarrier(sampleRate: Double) -> Double { sampleRate / 2 - 700 }

    /// When the room is looked at with the probe off; only whoever plays the probe can do it.
    public enum Glance: String, CaseIterable, Sendable {
        /// Never.
        case never
        /// When a motion has begun that nothing is known of; one that is no echo is ended.
        case after
        /// Before such a motion is told, which is a second later.
        case before
    }

    /// Whether every value is within its range.
    var isValid: Bool {
        (0.2...5).contains(selfTestDuration) && falseAlarmsPerHour > 0 && hold > 0
            && (0.1...10).contains(release)
            && speedOfSound > 0 && lowestShift >= 16 && lowestShift <= 200
            && highestShift > lowestShift && highestShift <= 400
            && Self.microphoneDistanceLimits.contains(microphoneDistance) && farthestRange > 0
            && referenceDelays.lowerBound >= -0.2 && referenceDelays.upperBound <= 0.2
    }
}
