import AudioCore
import Foundation
import Presence

extension PresenceConfiguration {
    /// What keeps the probe from being heard in this format, and what helps; nil when nothing does.
    func problem(for format: AudioFormat) -> String? {
        if let channel = referenceChannel, channel >= format.channelCount || format.channelCount < 2
        {
            return
                "it has \(format.channelCount) channels, so channel \(channel + 1) cannot be what "
                + "was played beside a microphone: give another --reference-channel"
        }
        let limit = format.sampleRate / 2
        let highest = Self.highestCarrier(sampleRate: format.sampleRate)
        let holds = String(
            format: "sampled at %.0f Hz, it holds nothing above %.0f Hz", format.sampleRate, limit)
        guard highest >= ProbeLimits.frequencies.lowerBound else {
            return holds + ", where no probe can be: record at 44100 Hz or more"
        }
        switch probe {
        case .auto:
            guard highest <= Self.lowestAutomaticCarrier else { return nil }
            return holds + ", and a probe is sought from 17000 Hz up: "
                + "record at 44100 Hz or more, or name the probe's frequency"
        case .frequencies(let frequencies):
            guard let high = frequencies.first(where: { $0 > highest }) else { return nil }
            return String(
                format: "sampled at %.0f Hz, it cannot hold a probe at %.0f Hz: the highest is "
                    + "%.0f Hz", format.sampleRate, high, highest)
        }
    }
}
