import AudioCore
import CSndFile

/// The containers that can be written, and what fits in them.
enum OutputContainer: String, CaseIterable {
    case wav, flac, aiff

    /// The container that a file name's ending asks for.
    static func named(by path: String) -> OutputContainer? {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
        switch path[dot...].dropFirst().lowercased() {
        case "wav", "wave", "rf64": return .wav
        case "flac": return .flac
        case "aif", "aiff", "aifc": return .aiff
        default: return nil
        }
    }

    /// The most bytes of samples; nil without a limit worth naming.
    var byteLimit: Int? {
        self == .aiff ? 0xFFFF_FFFF - 4096 : nil
    }

    /// The container for a file, once it is clear that the audio fits in it.
    static func choose(
        _ path: String, _ format: AudioFormat, _ encoding: AudioFileEncoding
    ) throws(AudioFileError) -> OutputContainer {
        guard let container = named(by: path) else {
            throw AudioFileError(
                .unsupportedEncoding, .create, path: path,
                problem: "its name does not tell the container",
                cure: "let it end in .wav, .flac or .aiff")
        }
        if let problem = problem(format) {
            throw AudioFileError(
                .unsupportedFormat, .create, path: path, problem: problem,
                cure: "choose another format")
        }
        if let problem = container.problem(encoding, format) {
            throw AudioFileError(
                .unsupportedEncoding, .create, path: path, problem: problem,
                cure: "write .wav instead")
        }
        return container
    }

    /// Why no file can have a format, or nil.
    private static func problem(_ format: AudioFormat) -> String? {
        let isWhole = format.sampleRate == format.sampleRate.rounded()
        return FormatLimits.problem(
            sampleRate: format.sampleRate, channelCount: format.channelCount)
            ?? (isWhole ? nil : "its rate of \(format.sampleRate) Hz is not a whole number")
    }

    /// Why an encoding or format does not fit in this container, or nil when it does.
    private func problem(_ encoding: AudioFileEncoding, _ format: AudioFormat) -> String? {
        guard self == .flac else { return nil }
        if encoding == .pcm32 || encoding == .float32 {
            return "FLAC holds pcm16 and pcm24, not \(encoding.rawValue)"
        }
        if format.channelCount > 8 { return "FLAC holds 8 channels, not \(format.channelCount)" }
        if format.sampleRate > 655_350 { return "FLAC holds up to 655350 Hz" }
        return nil
    }

    /// libsndfile's name for it.
    ///
    /// WAV is begun as RF64 and made WAV at the end if it is short enough.
    func libraryFormat(_ encoding: AudioFileEncoding) -> Int32 {
        let major =
            switch self {
            case .wav: SF_FORMAT_RF64
            case .flac: SF_FORMAT_FLAC
            case .aiff: SF_FORMAT_AIFF
            }
        let subtype =
            switch encoding {
            case .pcm16: SF_FORMAT_PCM_16
            case .pcm24: SF_FORMAT_PCM_24
            case .pcm32: SF_FORMAT_PCM_32
            case .float32: SF_FORMAT_FLOAT
            }
        return Int32(major) | Int32(subtype)
    }
}
