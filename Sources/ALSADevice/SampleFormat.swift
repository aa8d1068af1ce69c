internal import CALSA

/// How a card codes a sample; little-endian.
public enum SampleFormat: String, CaseIterable, Sendable {
    /// Signed 16-bit integers.
    case s16 = "S16_LE"
    /// Signed 24-bit integers in three bytes.
    case s24Packed = "S24_3LE"
    /// Signed 24-bit integers in the low three of four bytes.
    case s24 = "S24_LE"
    /// Signed 32-bit integers.
    case s32 = "S32_LE"
    /// 32-bit floats, full scale ±1.
    case f32 = "FLOAT_LE"

    /// The bytes that a sample takes.
    public var byteCount: Int {
        switch self {
        case .s16: 2
        case .s24Packed: 3
        case .s24, .s32, .f32: 4
        }
    }

    /// The name that libasound gives it.
    var code: snd_pcm_format_t {
        switch self {
        case .s16: SND_PCM_FORMAT_S16_LE
        case .s24Packed: SND_PCM_FORMAT_S24_3LE
        case .s24: SND_PCM_FORMAT_S24_LE
        case .s32: SND_PCM_FORMAT_S32_LE
        case .f32: SND_PCM_FORMAT_FLOAT_LE
        }
    }
}
