import AudioCore
import AudioFile
import Session
import Synchronization

/// The writing thread's work of a live recording.
final class RecordingWorker: @unchecked Sendable {
    /// Seconds of the stream from a try to the next where a recording is lost.
    static let retryInterval = 60.0

    private let tap: RecordingTap
    private let retry: (@Sendable () throws -> RecordingFile)?
    private let retryFrames: Int
    private let isEnding = Atomic<Bool>(false)
    private let state: Mutex<State>

    // On its own thread:
    private var file: RecordingFile?
    /// The stream's frame that is the file's frame 0.
    private var origin = 0
    private var nextTry: Int
    private var block: AudioBlock
    private var silence: AudioBlock

    private struct State {
        var failure: (any Error)?
        var news: [RecordingNews] = []
    }

    init(
        _ file: RecordingFile?, tap: RecordingTap, format: AudioFormat, blockFrames: Int,
        retry: (@Sendable () throws -> RecordingFile)?
    ) {
        self.file = file
        self.tap = tap
        self.retry = retry
        retryFrames = Int(Self.retryInterval * format.sampleRate)
        nextTry = retryFrames
        state = Mutex(State())
        block = AudioBlock(channelCount: format.channelCount, capacity: blockFrames)
        silence = AudioBlock(channelCount: format.channelCount, capacity: blockFrames)
    }

    var failure: (any Error)? { state.withLock { $0.failure } }

    func takeNews() -> [RecordingNews] {
        state.withLock { state in
            defer { state.news = [] }
            return state.news
        }
    }

    /// Asks it to write what is left and to end.
    func end() {
        isEnding.store(true, ordering: .releasing)
        tap.bell.ring()
    }

    func run() {
        var isLast = false
        while !isLast {
            isLast = isEnding.load(ordering: .acquiring)
            if !isLast { tap.bell.wait(seconds: 1) }
            while tap.ring.pop(into: &block) {
                if file == nil { begin() }
                write()
            }
        }
        guard let file else { return }
        do throws(AudioFileError) {
            try file.writer.close()
        } catch {
            lose(error)
        }
    }

    private func write() {
        guard let writer = file?.writer else { return }
        do throws(AudioFileError) {
            // Silence for what was dropped.
            while writer.frameCount < block.startFrame - origin {
                silence.setFrameCount(
                    min(silence.capacity, block.startFrame - origin - writer.frameCount))
                try writer.write(silence)
            }
            try writer.write(block)
        } catch {
            lose(error)
        }
    }

    /// Begins another file, when it is time.
    private func begin() {
        guard let retry, block.startFrame >= nextTry else { return }
        do {
            let begun = try retry()
            file = begun
            origin = block.startFrame
            state.withLock { state in
                state.failure = nil
                state.news.append(.begun(path: begun.path, frame: block.startFrame))
            }
        } catch {
            // It has been told that there is none; only the last reason counts.
            nextTry = block.startFrame + retryFrames
            state.withLock { $0.failure = error }
        }
    }

    private func lose(_ error: AudioFileError) {
        file = nil
        nextTry = block.startFrame + retryFrames
        state.withLock { state in
            state.failure = error
            state.news.append(.lost("\(error)"))
        }
    }
}
