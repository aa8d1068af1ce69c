import AudioFile

extension AudioFileEncoding {
    /// Bits of integers so coarse that samples are dithered for them; nil for floats and what is finer
    /// than those.
    var ditherBits: Int? {
        switch self {
        case .pcm16: 16
        case .pcm24: 24
        case .pcm32, .float32: nil
        }
    }
}
