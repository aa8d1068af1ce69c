import AudioCore
import AudioFile
import Foundation

/// The recording of one stream: what is heard in one file, what is played in another.
final class StreamRecording {
    private var files: [RecordedChannels]

    /// Begins the files.
    ///
    /// - Parameter isOptional: whether listening goes on where they cannot be; each is tried again
    ///   then, under a name of that time.
    /// - Throws: `AnalysisError`, `AudioFileError` or `RealtimeThreadError` when they cannot be.
    init(
        folder: String, node: String, stream: LiveStream, hasClock: Bool, isOptional: Bool
    ) throws {
        let rate = stream.source.format.sampleRate
        let encoding = stream.encoding
        let microphones = AudioFormat(sampleRate: rate, channelCount: stream.microphoneCount)
        let name: @Sendable () throws -> String = {
            try RecordingPlace.path(
                in: folder, node: node, date: hasClock ? Date() : nil, format: microphones,
                encoding: encoding)
        }
        let hear: @Sendable () throws -> RecordingFile = {
            try RecordingFile(path: name(), format: microphones, encoding: encoding)
        }
        let heard = try RecordedChannels(
            0..<stream.microphoneCount, of: stream, hasClock: hasClock, isOptional: isOptional,
            begin: hear, retry: hear)
        files = [heard]
        guard let channel = stream.referenceChannel else { return }
        // Samples of the mix are floats, whatever the card takes.
        let mix = AudioFormat(sampleRate: rate, channelCount: 1)
        let play: @Sendable (String) throws -> RecordingFile = { path in
            try RecordingFile(
                path: RecordingPlace.playedPath(beside: path), format: mix, encoding: .float32)
        }
        files.append(
            try RecordedChannels(
                channel..<channel + 1, of: stream, hasClock: hasClock, isOptional: isOptional,
                begin: { try play(heard.path ?? name()) }, retry: { try play(name()) }))
    }

    /// The file of what is heard; nil where none could be begun.
    var path: String? { files[0].path }

    /// Take the blocks.
    var sinks: [any AudioSink] { files.map(\.sink) }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { files.reduce(0) { max($0, $1.droppedFrameCount) } }

    /// What has gone wrong, where nothing is written any more.
    var failure: (any Error)? { files.lazy.compactMap(\.failure).first }

    /// What has happened since the last call.
    func takeNews() -> [RecordingNews] { files.flatMap { $0.takeNews() } }

    /// Gives the files their names, each that can have one; beside the loop, news tell what kept one.
    ///
    /// - Throws: `AudioFileError`, the first, where they are written in the loop.
    func close() throws {
        let results = files.map { file in Result { try file.close() } }
        for result in results { try result.get() }
    }
}
