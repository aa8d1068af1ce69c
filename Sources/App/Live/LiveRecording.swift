import AudioCore
import AudioFile
import Session
import Synchronization

/// A recording of what is heard live, written by a thread of its own.
///
/// Blocks that find no room on their way, because the disk is slow, are made up for by silence, so
/// that every frame keeps its place.
final class LiveRecording: Sendable {
    /// Seconds that the disk may be late.
    static let buffer = 10.0

    /// Takes the blocks on the audio thread.
    let tap: RecordingTap

    private let worker: RecordingWorker
    private let thread: Mutex<RealtimeThread?>

    /// Records into a file.
    ///
    /// - Throws: `AudioFileError`, or `RealtimeThreadError` where there can be no further thread.
    convenience init(
        path: String, format: AudioFormat, encoding: AudioFileEncoding, blockFrames: Int
    ) throws {
        let file = try RecordingFile(path: path, format: format, encoding: encoding)
        try self.init(file, format: format, blockFrames: blockFrames, retry: nil)
    }

    /// Records into a file, and into another where that one is lost.
    ///
    /// - Parameters:
    ///   - file: nil where none could be begun yet.
    ///   - retry: begins another one; nil for never.
    /// - Throws: `RealtimeThreadError` where there can be no further thread.
    init(
        _ file: RecordingFile?, format: AudioFormat, blockFrames: Int,
        retry: (@Sendable () throws -> RecordingFile)?
    ) throws {
        let blocks = max(2, Int(Self.buffer * format.sampleRate) / blockFrames)
        let ring = BlockRing(
            blockCount: blocks, channelCount: format.channelCount, blockCapacity: blockFrames)
        tap = RecordingTap(ring: ring, bell: Bell())
        let worker = RecordingWorker(
            file, tap: tap, format: format, blockFrames: blockFrames, retry: retry)
        self.worker = worker
        thread = Mutex(
            try RealtimeThread(name: "noctule-record", isRealtime: false) { worker.run() })
    }

    /// What has gone wrong, where nothing is written any more; listening goes on.
    var failure: (any Error)? { worker.failure }

    /// What has happened since the last call.
    func takeNews() -> [RecordingNews] { worker.takeNews() }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { tap.ring.droppedFrameCount }

    /// Writes what is still in the ring and gives the file its name; `failure` tells what kept it.
    func close() {
        worker.end()
        thread.withLock { thread in
            thread?.join()
            thread = nil
        }
    }
}
