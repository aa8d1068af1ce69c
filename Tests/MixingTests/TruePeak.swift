import CEBUR128
import Glibc
import Testing

/// The true peak as libebur128 measures it.
enum TruePeak {
    /// The greatest of all channels, in dBTP.
    static func decibels(_ channels: [[Float]], rate: Double) throws -> Double {
        var state = ebur128_init(
            UInt32(channels.count), UInt(rate), Int32(EBUR128_MODE_TRUE_PEAK.rawValue))
        defer { ebur128_destroy(&state) }
        let meter = try #require(state)
        let count = channels[0].count
        var interleaved = [Float](repeating: 0, count: count * channels.count)
        for (channel, samples) in channels.enumerated() {
            for (frame, sample) in samples.enumerated() {
                interleaved[frame * channels.count + channel] = sample
            }
        }
        try #require(ebur128_add_frames_float(meter, interleaved, count) == 0)
        var greatest = 0.0
        for channel in channels.indices {
            var peak = 0.0
            try #require(ebur128_true_peak(meter, UInt32(channel), &peak) == 0)
            greatest = max(greatest, peak)
        }
        return 20 * log10(greatest)
    }
}
