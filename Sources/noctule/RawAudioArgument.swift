import App
import ArgumentParser

/// Rate, channels and encoding with commas, such as `44100,2,pcm16`.
struct RawAudioArgument {
    let raw: RawAudio

    /// Reads a text.
    ///
    /// - Throws: `ValidationError` that tells the limits.
    init(argument: String) throws {
        guard let raw = RawAudio(text: argument) else {
            throw ValidationError("`\(argument)`: --raw takes \(RawAudio.rule).")
        }
        self.raw = raw
    }
}
