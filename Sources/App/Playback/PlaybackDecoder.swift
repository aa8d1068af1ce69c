import AudioCore
import Foundation
import Mixing
import Synchronization

/// Decodes ahead what the audio thread plays.
///
/// `decode` is for one thread; what it found may be asked from any.
final class PlaybackDecoder: @unchecked Sendable {
    /// Why nothing more comes.
    struct Fault {
        /// Whether a pipe was closed rather than something broken.
        var isClosedInput: Bool
        var text: String
    }

    /// Where the samples wait.
    let stream: SampleStream

    private var source: any AudioSource
    private var block: AudioBlock
    /// Frames of the block that are in the stream.
    private var written = 0
    private let state = Mutex<Fault?>(nil)
    /// Whether nothing more is to be decoded.
    private let isOver = Atomic<Bool>(false)

    /// Frames that are decoded at a time: few enough that a pipe's are heard soon.
    private static let step = 512
    /// Seconds that are decoded ahead.
    private static let ahead = 1.0
    /// Seconds that must wait before a stream that has stalled plays on.
    private static let resume = 0.1
    /// Seconds between looks at a full stream.
    private static let pause = 0.02

    /// - Parameters:
    ///   - source: at the rate of the mix.
    ///   - channelCount: of the mix.
    init(_ source: any AudioSource, channelCount: Int) {
        self.source = source
        let rate = source.format.sampleRate
        stream = SampleStream(
            channelCount: channelCount, minimumCapacity: Int(Self.ahead * rate),
            resumeCount: Int(Self.resume * rate))
        block = AudioBlock(channelCount: source.format.channelCount, capacity: Self.step)
    }

    /// What went wrong, if anything.
    var fault: Fault? { state.withLock { $0 } }

    /// Decodes until the stream is full or nothing more comes.
    ///
    /// - Returns: whether more may come.
    @discardableResult
    func decode() -> Bool {
        while !isOver.load(ordering: .relaxed) {
            written += stream.write(block, from: written)
            if written < block.frameCount { return true }
            written = 0
            do {
                try source.read(into: &block)
            } catch {
                end(error)
                return false
            }
            if block.frameCount == 0 {
                end(nil)
                return false
            }
        }
        return false
    }

    /// Goes on on a thread of its own until nothing more comes or it is cancelled.
    func start() {
        Thread.detachNewThread { [self] in
            while decode() { Thread.sleep(forTimeInterval: Self.pause) }
        }
    }

    /// Ends the decoding; a thread that waits for a pipe ends with the next bytes or the pipe.
    func cancel() {
        isOver.store(true, ordering: .relaxed)
    }

    private func end(_ error: (any Error)?) {
        isOver.store(true, ordering: .relaxed)
        guard let error else {
            stream.finish()
            return
        }
        var isClosedInput = false
        if case .inputClosed? = error as? PlaybackError { isClosedInput = true }
        state.withLock { $0 = Fault(isClosedInput: isClosedInput, text: "\(error)") }
        stream.fail()
    }
}
