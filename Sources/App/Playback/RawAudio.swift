public import AudioCore
public import AudioFile

/// How samples without a header are to be read; always little-endian, channels interleaved.
public struct RawAudio: Equatable, Sendable {
    /// What a text may say.
    public static let rule =
        "a rate of 8000 to 768000 Hz, 1 to 64 channels and one of "
        + AudioFileEncoding.allCases.map(\.rawValue).joined(separator: ", ") + ", with commas"

    /// Their rate and channels.
    public let format: AudioFormat
    /// How each is encoded.
    public let encoding: AudioFileEncoding

    /// Describes samples.
    public init(format: AudioFormat, encoding: AudioFileEncoding) {
        self.format = format
        self.encoding = encoding
    }

    /// Reads rate, channels and encoding with commas, such as `44100,2,pcm16`; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3, let rate = Double(parts[0]), (8_000...768_000).contains(rate),
            let channels = Int(parts[1]), (1...64).contains(channels),
            let encoding = AudioFileEncoding(rawValue: String(parts[2]))
        else { return nil }
        self.init(
            format: AudioFormat(sampleRate: rate, channelCount: channels), encoding: encoding)
    }

    /// What `init(text:)` reads.
    public var text: String {
        "\(format.sampleRate),\(format.channelCount),\(encoding.rawValue)"
    }
}
