import Presence

/// What a calibration found out about a rig.
public struct CalibrationReport: Equatable, Sendable {
    /// Whether the rig serves.
    public enum Verdict: String, Equatable, Sendable {
        /// Three carriers have the density that detection should have.
        case ok
        /// Detection works, with less reach or with faults.
        case weak
        /// Detection is refused.
        case unusable
    }

    /// What one microphone hears; an array has a value for every slot.
    public struct Microphone: Equatable, Sendable {
        /// The way from digital playback to digital recording, in dB; at most that where not heard.
        public var response: [Double] = []
        /// The noise in dBFS/Hz.
        public var noise: [Double] = []
        /// The carrier-to-noise density of a tone at the calibration's level, in dB·Hz.
        public var density: [Double] = []
        /// What the step of −6 dB read, in dB, where it was farthest off; nil when too little is heard.
        public var step: Double?
        /// Frames at full scale during the calibration.
        public var clippedFrames = 0
        /// When the first frame of the calibration arrives, in seconds from the recording's start.
        public var delay = 0.0
        /// What the rig makes of two tones.
        public var products: [Intermodulation] = []

        /// Whether no slot has the density that detection needs.
        public var isDeaf: Bool {
            density.allSatisfy {
                $0 < PresenceConfiguration().minimumCarrierToNoiseDensity
            }
        }
    }

    /// A tone that the probe should have.
    public struct Choice: Equatable, Sendable {
        /// The frequency in Hz.
        public var frequency: Double
        /// The carrier-to-noise density to expect at the recommended level, in dB·Hz, as the mean
        /// over the microphones that hear.
        public var density: Double
    }

    /// What was played.
    public let plan: CalibrationPlan
    /// Whether the rig serves.
    public var verdict = Verdict.unusable
    /// What is wrong, the gravest first.
    public var findings: [CalibrationFinding] = []
    /// The channels; empty when the signal was not found whole.
    public var microphones: [Microphone] = []
    /// The tones to play, ascending; up to three.
    public var choices: [Choice] = []
    /// The level to play each of them at, in dBFS.
    public var level = CalibrationPlan.level
    /// How much faster the recording's clock runs than the playback's, in ppm.
    public var clockOffset = 0.0
    /// Half of the 95 % interval of the clock offset, in ppm.
    public var clockUncertainty = 0.0
    /// What else plays in the probe's band, ascending.
    public var foreignTones: [ForeignTone] = []

    init(plan: CalibrationPlan) {
        self.plan = plan
    }

    /// The density of a slot in dB·Hz: the mean over the microphones that hear any slot well enough,
    /// or the greatest where none does; −∞ without microphones.
    public func density(ofSlot slot: Int) -> Double {
        let hearing = microphones.filter { !$0.isDeaf }
        guard hearing.isEmpty else {
            return hearing.reduce(0) { $0 + $1.density[slot] } / Double(hearing.count)
        }
        return microphones.map { $0.density[slot] }.max() ?? -.infinity
    }

    /// Whether something else plays so near to a slot that its Doppler surroundings hold it.
    public func isOccupied(slot: Int) -> Bool {
        foreignTones.contains {
            abs($0.frequency - plan.slots[slot]) <= ProbeSlots.leastSpacing
        }
    }
}
