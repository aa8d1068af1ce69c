import AudioCore
import AudioFile
import Foundation

/// The recording of one stream: written beside the loop, or in it where no clock waits.
final class StreamRecording {
    /// The file; nil where none could be begun.
    let path: String?
    /// Takes the blocks.
    let sink: any AudioSink

    private let live: LiveRecording?
    private let file: AudioFileWriter?
    /// What kept it from being begun, until it is told.
    private var refusal: String?

    /// Begins a file.
    ///
    /// - Parameter isOptional: whether listening goes on where it cannot be; it is tried again then.
    /// - Throws: `AnalysisError` or `AudioFileError` when it cannot be.
    init(
        folder: String, node: String, stream: LiveStream, hasClock: Bool, isOptional: Bool
    ) throws {
        let format = stream.source.format
        let encoding = stream.encoding
        let begin: @Sendable () throws -> RecordingFile = {
            let path = try RecordingPlace.path(
                in: folder, node: node, date: hasClock ? Date() : nil, format: format,
                encoding: encoding)
            return RecordingFile(
                path: path,
                writer: try AudioFileWriter(path: path, format: format, encoding: encoding))
        }
        guard hasClock else {
            let begun = try begin()
            path = begun.path
            file = begun.writer
            live = nil
            sink = begun.writer
            return
        }
        var begun: RecordingFile?
        do {
            begun = try begin()
        } catch  where isOptional {
            refusal = "\(error)"
        }
        let live = try LiveRecording(
            begun, format: format, blockFrames: stream.blockFrames, retry: begin)
        path = begun?.path
        self.live = live
        file = nil
        sink = live.tap
    }

    /// What has gone wrong, where nothing is written any more.
    var failure: (any Error)? { live?.failure }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { live?.droppedFrameCount ?? 0 }

    /// What has happened since the last call.
    func takeNews() -> [RecordingNews] {
        defer { refusal = nil }
        let first: [RecordingNews] = refusal.map { [.lost($0)] } ?? []
        return first + (live?.takeNews() ?? [])
    }

    /// Gives the file its name; beside the loop, news tell what kept it.
    ///
    /// - Throws: `AudioFileError` where it is written in the loop.
    func close() throws {
        live?.close()
        try file?.close()
    }
}
