import Foundation
import Journal

/// How loud a rig is, as a bus says it.
///
/// A part p of all, 0 to 1, is a gain of 60·lg p dB: half as loud a loudspeaker as people hear it is about
/// 0.5 (the cubic volumes of PulseAudio, `pa_sw_volume_to_dB`). 0 is the rig's lowest gain, and what is
/// above 0 dB, which a rig can do, is told as 1.
struct VolumeLevel: Equatable, Sendable {
    /// Decibels of a factor of ten.
    private static let decibelsPerDecade = 60.0
    /// The lowest gain, in dB: nothing is heard.
    static let silence = -120.0
    /// Steps of what is told between 0 and 1.
    private static let steps = 1000.0

    /// How loud, 0 to 1.
    var percent: Double
    /// Whether it is silenced all the same.
    var isMuted: Bool

    /// A level.
    init(percent: Double, isMuted: Bool = false) {
        self.percent = percent
        self.isMuted = isMuted
    }

    /// Reads a rig's settings; nil where it has no volume.
    init?(_ settings: [NodeSetting]) {
        var gain: Double?
        var isMuted = false
        for setting in settings {
            switch setting {
            case .volume(let decibels): gain = decibels
            case .mute(let isOn): isMuted = isOn
            case .sensing, .sensitivity: break
            }
        }
        guard let gain else { return nil }
        self.isMuted = isMuted
        let part = gain <= Self.silence ? 0 : pow(10, gain / Self.decibelsPerDecade)
        percent = min(1, (part * Self.steps).rounded() / Self.steps)
    }

    /// The gain, in dB, to a hundredth.
    var gain: Double {
        guard percent > 0 else { return Self.silence }
        return max(Self.silence, (Self.decibelsPerDecade * log10(percent) * 100).rounded() / 100)
    }

    /// The settings that a request asks for, from this level on.
    ///
    /// As of ovos-phal-plugin-alsa 0.1.6, `AlsaControl`: a volume that is set or changed is heard, and a
    /// change begins at 0 where it was silenced.
    func settings(for request: VolumeRequest) -> [NodeSetting] {
        switch request {
        case .get: []
        case .mute(let isOn): [.mute(isOn)]
        case .toggleMute: [.mute(!isMuted)]
        case .set(let percent): [.volume(VolumeLevel(percent: percent).gain), .mute(false)]
        case .change(let change):
            [
                .volume(
                    VolumeLevel(percent: min(1, max(0, (isMuted ? 0 : percent) + change))).gain),
                .mute(false),
            ]
        }
    }
}
