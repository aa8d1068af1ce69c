import AudioCore
import Foundation
import WyomingSink

/// Speech that is played while it comes, as a source; what reads it waits for what is to come.
///
/// One thread reads; any thread may write, finish and cancel, and waits for nothing.
final class SpeechSource: AudioSource, @unchecked Sendable {
    /// Bytes that may wait: six minutes of 22 kHz.
    static let capacity = 16 * 1024 * 1024

    let format: AudioFormat

    private let pcm: PCMFormat
    private let condition = NSCondition()
    // All below is the condition's.
    private var bytes: [UInt8] = []
    private var taken = 0
    private var isComplete = false
    private var position = 0

    init(_ pcm: PCMFormat) {
        self.pcm = pcm
        format = AudioFormat(sampleRate: Double(pcm.rate), channelCount: pcm.channels)
    }

    /// Takes the next bytes, whole frames.
    ///
    /// - Returns: false where there is no room for them; what comes behind the end is not looked at.
    func write(_ new: [UInt8]) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        guard !isComplete else { return true }
        guard bytes.count - taken + new.count <= Self.capacity else { return false }
        // Moved seldom: not before half of it has been read.
        if taken > bytes.count / 2 {
            bytes.removeFirst(taken)
            taken = 0
        }
        bytes += new
        condition.signal()
        return true
    }

    /// Says that nothing more comes.
    func finish() {
        condition.lock()
        isComplete = true
        condition.signal()
        condition.unlock()
    }

    /// Forgets what has not been read, and says that nothing more comes.
    func cancel() {
        condition.lock()
        isComplete = true
        bytes = []
        taken = 0
        condition.signal()
        condition.unlock()
    }

    /// Fills the block with what has come; waits for a frame at least.
    func read(into block: inout AudioBlock) {
        let samples = next(block.capacity)
        let count = samples.count / pcm.channels
        block.startFrame = position
        block.setFrameCount(count)
        position += count
        for channel in 0..<pcm.channels {
            block.withMutableFrames(ofChannel: channel) { span in
                for index in span.indices { span[index] = samples[index * pcm.channels + channel] }
            }
        }
    }

    private func next(_ frameCount: Int) -> [Float] {
        condition.lock()
        defer { condition.unlock() }
        while bytes.count - taken < pcm.frameBytes, !isComplete { condition.wait() }
        let count = min(frameCount, (bytes.count - taken) / pcm.frameBytes) * pcm.frameBytes
        defer { taken += count }
        return PCMSamples.floats(bytes[taken..<taken + count], width: pcm.width)
    }
}
