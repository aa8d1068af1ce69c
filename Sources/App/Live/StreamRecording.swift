import AudioCore
import AudioFile
import Foundation

/// The recording of one stream: what is heard in one file, what is played in another.
final class StreamRecording {
    /// The file of what is heard.
    let path: String

    private var files: [RecordedChannels]

    /// Begins the files.
    ///
    /// - Throws: `AnalysisError`, `AudioFileError` or `RealtimeThreadError` when they cannot be.
    init(folder: String, node: String, stream: LiveStream, hasClock: Bool) throws {
        let format = AudioFormat(
            sampleRate: stream.source.format.sampleRate, channelCount: stream.microphoneCount)
        path = try RecordingPlace.path(
            in: folder, node: node, date: hasClock ? Date() : nil, format: format,
            encoding: stream.encoding)
        files = [
            try RecordedChannels(
                0..<stream.microphoneCount, of: stream, path: path, encoding: stream.encoding,
                hasClock: hasClock)
        ]
        guard let channel = stream.referenceChannel else { return }
        // Samples of the mix are floats, whatever the card takes.
        files.append(
            try RecordedChannels(
                channel..<channel + 1, of: stream,
                path: RecordingPlace.playedPath(beside: path), encoding: .float32,
                hasClock: hasClock))
    }

    /// Take the blocks.
    var sinks: [any AudioSink] { files.map(\.sink) }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { files.reduce(0) { max($0, $1.droppedFrameCount) } }

    /// What has gone wrong so far in writing beside the loop; the recording is lost then.
    var failure: AudioFileError? { files.lazy.compactMap(\.failure).first }

    /// Gives the files their names, each that can have one.
    ///
    /// - Throws: `AudioFileError`, the first.
    func close() throws {
        let results = files.map { file in Result { try file.close() } }
        for result in results { try result.get() }
    }
}
