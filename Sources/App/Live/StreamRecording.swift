import AudioCore
import AudioFile
import Foundation

/// The recording of one stream: written beside the loop, or in it where no clock waits.
final class StreamRecording {
    /// The file.
    let path: String
    /// Takes the blocks.
    let sink: any AudioSink

    private let live: LiveRecording?
    private let file: AudioFileWriter?

    /// Begins a file.
    ///
    /// - Throws: `AnalysisError` or `AudioFileError` when it cannot be.
    init(folder: String, node: String, stream: LiveStream, hasClock: Bool) throws {
        let format = stream.source.format
        path = try RecordingPlace.path(
            in: folder, node: node, date: hasClock ? Date() : nil, format: format,
            encoding: stream.encoding)
        if hasClock {
            let live = try LiveRecording(
                path: path, format: format, encoding: stream.encoding,
                blockFrames: stream.blockFrames)
            self.live = live
            file = nil
            sink = live.tap
        } else {
            let file = try AudioFileWriter(path: path, format: format, encoding: stream.encoding)
            self.file = file
            live = nil
            sink = file
        }
    }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { live?.droppedFrameCount ?? 0 }

    /// What has gone wrong so far in writing beside the loop; the recording is lost then.
    var failure: AudioFileError? { live?.failure }

    /// Gives the file its name.
    ///
    /// - Throws: `AudioFileError`.
    func close() throws {
        try live?.close()
        try file?.close()
    }
}
