import AudioCore
import AudioFile

/// The file of some of a stream's channels: written beside the loop, or in it where no clock waits.
final class RecordedChannels {
    /// Takes the stream's blocks.
    let sink: any AudioSink

    private let live: LiveRecording?
    private let file: AudioFileWriter?

    /// Begins a file.
    ///
    /// - Parameter channels: of the stream's source.
    /// - Throws: `AudioFileError` or `RealtimeThreadError` when it cannot be.
    init(
        _ channels: Range<Int>, of stream: LiveStream, path: String, encoding: AudioFileEncoding,
        hasClock: Bool
    ) throws {
        let format = AudioFormat(
            sampleRate: stream.source.format.sampleRate, channelCount: channels.count)
        let writer: any AudioSink
        if hasClock {
            let live = try LiveRecording(
                path: path, format: format, encoding: encoding, blockFrames: stream.blockFrames)
            self.live = live
            file = nil
            writer = live.tap
        } else {
            let file = try AudioFileWriter(path: path, format: format, encoding: encoding)
            self.file = file
            live = nil
            writer = file
        }
        let isWhole = channels.count == stream.source.format.channelCount
        sink =
            isWhole
            ? writer : ChannelSink(writer, channels: channels, blockFrames: stream.blockFrames)
    }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { live?.droppedFrameCount ?? 0 }

    /// What has gone wrong so far in writing beside the loop; the file is lost then.
    var failure: AudioFileError? { live?.failure }

    /// Gives the file its name.
    ///
    /// - Throws: `AudioFileError`.
    func close() throws {
        try live?.close()
        try file?.close()
    }
}
