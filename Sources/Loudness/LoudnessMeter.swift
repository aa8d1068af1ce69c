public import AudioCore
import CEBUR128

/// Measures how loud a programme is as a whole: its integrated loudness by EBU R 128.
///
/// ITU-R BS.1770: the power behind a filter that is shaped like the head and the ear, of all channels
/// together, in blocks of 400 ms; what lies below −70 LUFS, and then what lies more than 10 LU below the
/// mean, does not count. libebur128 measures. One channel counts as two alike, for it is played on both
/// loudspeakers of a pair. For one thread.
public final class LoudnessMeter {
    private var state: UnsafeMutablePointer<ebur128_state>?
    private let channelCount: Int
    private var frames: [Float] = []

    /// Starts with nothing.
    ///
    /// Nil where libebur128 measures no such format: beyond 16 Hz to 2.8 MHz, or 64 channels.
    public init?(format: AudioFormat) {
        channelCount = format.channelCount
        state = ebur128_init(
            UInt32(channelCount), UInt(format.sampleRate), Int32(EBUR128_MODE_I.rawValue))
        guard let state else { return nil }
        if channelCount == 1 {
            Self.check(ebur128_set_channel(state, 0, Int32(EBUR128_DUAL_MONO.rawValue)))
        }
    }

    deinit {
        if state != nil { ebur128_destroy(&state) }
    }

    /// Takes the next frames.
    public func process(_ block: borrowing AudioBlock) {
        let count = block.frameCount
        frames.removeAll(keepingCapacity: true)
        frames.append(contentsOf: repeatElement(0, count: count * channelCount))
        for channel in 0..<channelCount {
            block.withChannel(channel) { samples in
                for frame in 0..<count { frames[frame * channelCount + channel] = samples[frame] }
            }
        }
        Self.check(ebur128_add_frames_float(state, frames, count))
    }

    /// The loudness of what was taken so far, in LUFS; nil where nothing is above −70 LUFS.
    public var integrated: Double? {
        var loudness = 0.0
        Self.check(ebur128_loudness_global(state, &loudness))
        return loudness.isFinite ? loudness : nil
    }

    /// All that the library may refuse is a call that this class does not make, or memory.
    private static func check(_ status: Int32) {
        precondition(status == 0, "libebur128 has no memory")
    }
}
