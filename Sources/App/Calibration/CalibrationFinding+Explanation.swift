public import Calibration
import Foundation

extension CalibrationFinding {
    /// A word for programs.
    public var code: String {
        switch self {
        case .silence: "silence"
        case .notHeard: "not_heard"
        case .incomplete: "incomplete"
        case .lostSound: "lost_sound"
        case .cutOff: "cut_off"
        case .noUltrasound: "no_ultrasound"
        case .folded: "folded"
        case .noisy: "noisy"
        case .quiet: "quiet"
        case .gainControl: "gain_control"
        case .clipping: "clipping"
        case .foreignTone: "foreign_tone"
        case .deaf: "deaf_microphone"
        case .fewSlots: "few_slots"
        case .audibleProduct: "audible_product"
        case .nearbyProduct: "nearby_product"
        case .clocks: "clocks_differ"
        }
    }

    /// What is wrong and what helps, in a line.
    public var explanation: String {
        switch self {
        case .silence:
            return "every sample is zero: unmute the microphone, and check which device is recorded"
        case .notHeard:
            return "the first chirp is not in it: play what `noctule calibrate --signal` wrote, "
                + "from its start and at the recording's sample rate, and unmute the loudspeaker"
        case .incomplete:
            return "the last chirp is not where it should be: record until the signal is over, at "
                + "the rate at which it is played, without lost samples"
        case .lostSound(let seconds):
            return Self.text("%.1f ms of sound ", abs(seconds) * 1000)
                + (seconds > 0 ? "are missing" : "came twice")
                + " between the chirps: record again with larger buffers (aplay and arecord "
                + "--buffer-time) and look for xruns"
        case .cutOff(let frequency):
            return Self.text(
                "nothing passes above %.1f kHz, where the response ends abruptly: ",
                frequency / 1000)
                + "a lossy codec (Bluetooth, MP3), a rate converter or noise suppression cuts it: "
                + "use wired devices, open them at their own rate (hw:, not plughw:), switch "
                + "effects off"
        case .noUltrasound(let density):
            return Self.text("the chirp is heard but no ultrasound (at best %.0f dB·Hz): ", density)
                + "the loudspeaker or the microphone does not reach that high: point them at each "
                + "other, or take a loudspeaker with a tweeter or a small full-range driver"
        case .folded(let fold):
            return Self.text("a tone of %.0f Hz comes back at %.0f Hz ", fold.tone, fold.image)
                + Self.text("(%+.0f dB): a rate converter without a filter folds it: ", fold.level)
                + "open the devices at their own rate (hw:, not plughw:)"
        case .noisy(let level, let noise):
            return Self.text("the tones are loud enough (%.0f dBFS), the noise is too high ", level)
                + Self.text("(%.0f dBFS/Hz): look for a hot gain, a fan, a switching supply", noise)
        case .quiet(let level):
            return Self.text("the tones arrive too softly (%.0f dBFS): raise the volume or ", level)
                + "the microphone's gain, or move the loudspeaker closer"
        case .gainControl(let step):
            return Self.text(
                "a step of -6 dB read %.1f dB: something adjusts levels: ",
                (step * 10).rounded() / 10 + 0)
                + "switch off automatic gain control, limiters and noise suppression"
        case .clipping(let microphone, let frames):
            return "microphone \(microphone + 1) reached full scale in \(frames) frames: "
                + "lower its gain or the volume"
        case .foreignTone(let tone):
            return Self.text(
                "something else plays at %.0f Hz (%.0f dBFS), ", tone.frequency, tone.level)
                + "another probe or a pest repeller: slots within 400 Hz of it are avoided"
        case .deaf(let microphone):
            return "microphone \(microphone + 1) hears no slot well enough: check its gain, its "
                + "cable and what stands before it"
        case .fewSlots(let count):
            return "only \(count) of 3 slots serve: reach suffers"
        case .audibleProduct(let product):
            return Self.text(
                "two tones make a third at %.0f Hz, %.0f dB to them, ", product.frequency,
                product.loud)
                + "which may be heard: play more softly"
        case .nearbyProduct(let product):
            return Self.text(
                "two tones make a third at %.0f Hz, %.0f dB to them, ", product.frequency,
                product.loud)
                + "which looks like a carrier: play more softly, or name the carriers"
        case .clocks(let offset):
            return Self.text(
                "the recording's clock runs %+.2f ppm against the playback's: ", offset)
                + "presence does not mind, cancelling music does: use one card for both"
        }
    }

    private static func text(_ format: String, _ values: Double...) -> String {
        String(format: format, arguments: values)
    }
}
