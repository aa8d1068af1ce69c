import Presence

/// What a calibration plays and when: times in seconds from its start, levels in dBFS.
///
/// Silence; a rising chirp; silence, in which noise is measured; a tone in each slot in turn, loud,
/// then all again 6 dB quieter; two tones together, loud, 6 dB quieter, loud; a falling chirp; silence.
public struct CalibrationPlan: Equatable, Sendable {
    /// The level of each tone where it is loud, and of the chirps.
    public static let level = -14.0
    /// How much quieter the quiet tones are, in dB.
    public static let step = -6.0
    /// The two tones that are played together, in Hz: what they make of each other lies apart.
    static let pair = (18_750.0, 20_250.0)
    /// Seconds of raised cosine at each end of a slot's tone.
    static let toneFade = 0.025
    /// Seconds of raised cosine where the pair changes its level.
    static let pairFade = ProbeSignal.fadeDuration

    /// Frames per second.
    public let sampleRate: Double
    /// The tones of the sweep in Hz, ascending.
    public let slots: [Double]

    /// Seconds of silence before the first and after the last chirp.
    var lead = 0.3
    /// Seconds of a chirp.
    var marker = 0.5
    /// Seconds for echoes to die away.
    var pause = 0.5
    /// Seconds in which noise is measured.
    var noise = 2.0
    /// Seconds of each slot's tone.
    var tone = 0.25
    /// Seconds of each level of the pair.
    var plateau = 2.0

    /// Plans a calibration of all slots of a sample rate.
    public init(sampleRate: Double) {
        self.init(sampleRate: sampleRate, slots: ProbeSlots(sampleRate: sampleRate).frequencies)
    }

    init(sampleRate: Double, slots: [Double]) {
        self.sampleRate = sampleRate
        self.slots = slots
    }

    /// The quiet tones' level.
    static var quietLevel: Double { level + step }

    /// How long all of it is, in seconds.
    public var duration: Double { endMarker + marker + lead }
    /// Frames from the start to the end.
    public var frameCount: Int { Int((duration * sampleRate).rounded(.up)) }

    /// When the rising chirp starts.
    var startMarker: Double { lead }
    /// When the noise is measured.
    var noiseStart: Double { startMarker + marker + pause }
    /// When the sweep starts, first loud (0), then quiet (1).
    func sweepStart(_ pass: Int) -> Double {
        noiseStart + noise + Double(pass * slots.count) * tone
    }
    /// When the pair starts.
    var pairStart: Double { sweepStart(2) + pause }
    /// When the pair changes to its levels: loud (0), quiet (1), loud (2), nothing (3).
    func pairChange(_ index: Int) -> Double { pairStart + Double(index) * plateau }
    /// When the falling chirp starts.
    var endMarker: Double { pairChange(3) + pause }
    /// Seconds from one chirp to the other, by which clocks are compared.
    var baseline: Double { endMarker - startMarker }
}
