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

    /// The file.
    let path: String
    /// Takes the blocks on the audio thread.
    let tap: RecordingTap

    private let writer: Worker
    private let thread: Mutex<RealtimeThread?>

    /// Begins a file.
    ///
    /// - Throws: `AudioFileError`, or `RealtimeThreadError` where there can be no further thread.
    init(path: String, format: AudioFormat, encoding: AudioFileEncoding, blockFrames: Int) throws {
        self.path = path
        let blocks = max(2, Int(Self.buffer * format.sampleRate) / blockFrames)
        let ring = BlockRing(
            blockCount: blocks, channelCount: format.channelCount, blockCapacity: blockFrames)
        tap = RecordingTap(ring: ring, bell: Bell())
        let worker = Worker(
            try AudioFileWriter(path: path, format: format, encoding: encoding), tap: tap,
            blockFrames: blockFrames)
        writer = worker
        thread = Mutex(
            try RealtimeThread(name: "noctule-record", isRealtime: false) { worker.run() })
    }

    /// What has gone wrong so far; the recording is lost then, and listening goes on.
    var failure: AudioFileError? { writer.failure }

    /// Frames that silence stands for because the disk was late.
    var droppedFrameCount: Int { tap.ring.droppedFrameCount }

    /// Writes what is still in the ring and gives the file its name.
    ///
    /// - Throws: `AudioFileError`.
    func close() throws(AudioFileError) {
        writer.end()
        thread.withLock { thread in
            thread?.join()
            thread = nil
        }
        if let failure = writer.failure { throw failure }
    }

    /// The writing thread's work.
    private final class Worker: @unchecked Sendable {
        private let file: AudioFileWriter
        private let tap: RecordingTap
        private var block: AudioBlock
        private var silence: AudioBlock
        private let isEnding = Atomic<Bool>(false)
        private let error = Mutex<AudioFileError?>(nil)

        init(_ file: AudioFileWriter, tap: RecordingTap, blockFrames: Int) {
            self.file = file
            self.tap = tap
            let channels = file.format.channelCount
            block = AudioBlock(channelCount: channels, capacity: blockFrames)
            silence = AudioBlock(channelCount: channels, capacity: blockFrames)
        }

        var failure: AudioFileError? { error.withLock { $0 } }

        func end() {
            isEnding.store(true, ordering: .releasing)
            tap.bell.ring()
        }

        func run() {
            do throws(AudioFileError) {
                var isLast = false
                while !isLast {
                    isLast = isEnding.load(ordering: .acquiring)
                    if !isLast { tap.bell.wait(seconds: 1) }
                    while tap.ring.pop(into: &block) {
                        try fill(to: block.startFrame)
                        try file.write(block)
                    }
                }
                try file.close()
            } catch {
                self.error.withLock { $0 = error }
            }
        }

        /// Silence for what was dropped.
        private func fill(to frame: Int) throws(AudioFileError) {
            while file.frameCount < frame {
                silence.setFrameCount(min(silence.capacity, frame - file.frameCount))
                try file.write(silence)
            }
        }
    }
}
