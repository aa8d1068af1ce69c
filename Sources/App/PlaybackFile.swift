import AudioCore
import AudioFile
import Foundation
import RateConversion

/// What was played while a recording was made.
public struct PlaybackFile: Equatable, Sendable {
    /// The file.
    public let path: String
    /// Seconds of the recording at which it begins.
    public let offset: Double
    /// By how much the recording's clock was faster than the one it was played by, in parts per
    /// million, as `noctule calibrate` tells it.
    public let clockOffset: Double

    /// Names a playback.
    public init(path: String, offset: Double = 0, clockOffset: Double = 0) {
        self.path = path
        self.offset = offset
        self.clockOffset = clockOffset
    }

    /// The recording with the playback as its last channel.
    ///
    /// Where the clocks differ the playback is brought to the recording's by libsoxr.
    ///
    /// - Throws: `AudioFileError` when the playback cannot be read, `AnalysisError` when its rate is
    ///   another than the recording's, `RateConversionError` when libsoxr refuses.
    func joined(to recording: any AudioSource, path recordingPath: String) throws -> JoinedSource {
        let reference = try AudioFileSource(path: path)
        let rate = recording.format.sampleRate
        guard reference.format.sampleRate == rate else {
            throw AnalysisError(
                path: path,
                problem: String(
                    format:
                        "the playback is sampled at %.0f Hz, %@ at %.0f Hz: convert one of them",
                    reference.format.sampleRate, recordingPath, rate))
        }
        guard clockOffset != 0 else {
            return JoinedSource(recording, reference: reference, offset: offset)
        }
        // In seconds of the recording's clock the playback had fewer samples a second.
        let converted = try ConvertedSource(
            reference, takenFor: rate / (1 + 1e-6 * clockOffset), sampleRate: rate)
        return JoinedSource(recording, reference: converted, offset: offset)
    }
}
