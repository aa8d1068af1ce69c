import AudioCore
import AudioFile

/// The file of some of a stream's channels: written beside the loop, or in it where no clock waits.
final class RecordedChannels {
    /// The file; nil where none could be begun.
    let path: String?
    /// Takes the stream's blocks.
    let sink: any AudioSink

    private let live: LiveRecording?
    private let file: AudioFileWriter?
    /// What kept it from being begun, until it is told.
    private var refusal: String?

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - channels: of the stream's source.
    ///   - isOptional: whether listening goes on where it cannot be; it is tried again then.
    ///   - begin: begins the first file.
    ///   - retry: begins another one where that is lost.
    /// - Throws: what `begin` throws, and `RealtimeThreadError`.
    init(
        _ channels: Range<Int>, of stream: LiveStream, hasClock: Bool, isOptional: Bool,
        begin: () throws -> RecordingFile, retry: @escaping @Sendable () throws -> RecordingFile
    ) throws {
        let writer: any AudioSink
        if hasClock {
            var begun: RecordingFile?
            do {
                begun = try begin()
            } catch  where isOptional {
                refusal = "\(error)"
            }
            let format = AudioFormat(
                sampleRate: stream.source.format.sampleRate, channelCount: channels.count)
            let live = try LiveRecording(
                begun, format: format, blockFrames: stream.blockFrames, retry: retry)
            path = begun?.path
            self.live = live
            file = nil
            writer = live.tap
        } else {
            let begun = try begin()
            path = begun.path
            file = begun.writer
            live = nil
            writer = begun.writer
        }
        let isWhole = channels.count == stream.source.format.channelCount
        sink =
            isWhole
            ? writer : ChannelSink(writer, channels: channels, blockFrames: stream.blockFrames)
    }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { live?.droppedFrameCount ?? 0 }

    /// What has gone wrong, where nothing is written any more.
    var failure: (any Error)? { live?.failure }

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
