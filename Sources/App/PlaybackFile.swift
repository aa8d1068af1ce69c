import AudioCore
import AudioFile
import Foundation

/// What was played while a recording was made.
public struct PlaybackFile: Equatable, Sendable {
    /// The file.
    public let path: String
    /// Seconds of the recording at which it begins.
    public let offset: Double

    /// Names a playback.
    public init(path: String, offset: Double = 0) {
        self.path = path
        self.offset = offset
    }

    /// The recording with the playback as its last channel.
    ///
    /// - Throws: `AudioFileError` when the playback cannot be read, `AnalysisError` when its rate is
    ///   another than the recording's.
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
        return JoinedSource(recording, reference: reference, offset: offset)
    }
}
