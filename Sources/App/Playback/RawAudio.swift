public import AudioCore
public import AudioFile

/// How samples without a header are to be read; always little-endian, channels interleaved.
public struct RawAudio: Equatable, Sendable {
    /// Their rate and channels.
    public let format: AudioFormat
    /// How each is encoded.
    public let encoding: AudioFileEncoding

    /// Describes samples.
    public init(format: AudioFormat, encoding: AudioFileEncoding) {
        self.format = format
        self.encoding = encoding
    }
}
