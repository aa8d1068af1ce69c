import AudioFile

/// A recording's file while it is written.
struct RecordingFile {
    let path: String
    let writer: AudioFileWriter
}
