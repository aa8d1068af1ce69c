/// One thing that a calibration found wrong, or worth knowing.
public enum CalibrationFinding: Equatable, Sendable {
    /// Every sample is zero.
    case silence
    /// No microphone heard the signal begin.
    case notHeard
    /// The signal begins, but its end is not there, or comes too early or too late.
    case incomplete
    /// So many seconds of sound are missing between the chirps; negative where some came twice.
    case lostSound(Double)
    /// Nothing passes above a frequency in Hz, at which the response ends abruptly.
    case cutOff(Double)
    /// The chirp is heard, but next to nothing of the tones; the best slot's density in dB·Hz.
    case noUltrasound(Double)
    /// Tones come back at other frequencies.
    case folded(Fold)
    /// The best slot is loud enough, in dBFS, but the noise there too high, in dBFS/Hz.
    case noisy(level: Double, noise: Double)
    /// The best slot is heard too softly: its level in dBFS at the calibration's level.
    case quiet(level: Double)
    /// A step of −6 dB read as another, in dB.
    case gainControl(Double)
    /// A microphone reached full scale, in so many frames.
    case clipping(microphone: Int, frames: Int)
    /// Something else plays at a frequency.
    case foreignTone(ForeignTone)
    /// A microphone hears nothing of use while another does.
    case deaf(microphone: Int)
    /// Fewer than three slots serve.
    case fewSlots(Int)
    /// Two tones make a third that people may hear.
    case audibleProduct(Intermodulation)
    /// Two tones make a third that could be taken for a carrier.
    case nearbyProduct(Intermodulation)
    /// The clocks of what plays and what records differ, in ppm.
    case clocks(Double)
}
