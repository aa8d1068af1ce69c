import App
import ArgumentParser
import AudioCore
import AudioFile

/// Rate, channels and encoding with commas, such as `44100,2,pcm16`.
struct RawAudioArgument {
    let raw: RawAudio

    /// Reads a text.
    ///
    /// - Throws: `ValidationError` that tells the limits.
    init(argument: String) throws {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3, let rate = Double(parts[0]), (8_000...768_000).contains(rate),
            let channels = Int(parts[1]), (1...64).contains(channels),
            let encoding = AudioFileEncoding(rawValue: String(parts[2]))
        else {
            let encodings = AudioFileEncoding.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                "`\(argument)`: --raw takes a rate of 8000 to 768000 Hz, 1 to 64 channels and one "
                    + "of \(encodings), with commas.")
        }
        raw = RawAudio(
            format: AudioFormat(sampleRate: rate, channelCount: channels), encoding: encoding)
    }
}
