/// How a written sample is encoded.
public enum AudioFileEncoding: String, CaseIterable, Sendable {
    /// Integers of 16 bits: a floor at −98 dB of full scale.
    case pcm16
    /// Integers of 24 bits.
    case pcm24
    /// Integers of 32 bits; a float's 24 significant bits fit.
    case pcm32
    /// Floats of 32 bits: bit for bit what was written, beyond ±1 too.
    case float32

    /// Bytes of one sample, uncompressed.
    var byteCount: Int {
        switch self {
        case .pcm16: 2
        case .pcm24: 3
        case .pcm32, .float32: 4
        }
    }

    /// Significant bits of an integer; nil for floats.
    var bitCount: Int? {
        switch self {
        case .pcm16: 16
        case .pcm24: 24
        case .pcm32: 32
        case .float32: nil
        }
    }
}
