import AudioCore
import AudioFile

/// A recording's file while it is written.
struct RecordingFile {
    let path: String
    let writer: AudioFileWriter

    /// Begins a file.
    ///
    /// - Throws: `AudioFileError` when it cannot be.
    init(path: String, format: AudioFormat, encoding: AudioFileEncoding) throws(AudioFileError) {
        self.path = path
        writer = try AudioFileWriter(path: path, format: format, encoding: encoding)
    }
}
