import AudioCore
import Foundation
import Speech

extension HearingConfiguration {
    /// What keeps speech from being heard in this format, and what helps; nil when nothing does.
    func problem(for format: AudioFormat) -> String? {
        guard channel < format.channelCount else {
            return "it has \(format.channelCount) channels, so there is no channel \(channel + 1) "
                + "to listen to: give another --channel"
        }
        if let referenceChannel {
            guard referenceChannel < format.channelCount else {
                return "it has \(format.channelCount) channels, so channel \(referenceChannel + 1) "
                    + "cannot be what was played: give another --reference-channel"
            }
            guard referenceChannel != channel else {
                return "channel \(channel + 1) holds what was played and no microphone: "
                    + "give another --channel or --reference-channel"
            }
        }
        guard HearingDetector.supports(format) else {
            return String(
                format: "sampled at %g Hz, it cannot be heard: speech needs a whole number of Hz, "
                    + "16000 or more", format.sampleRate)
        }
        return nil
    }
}
