public import AudioCore
import Synchronization

/// Samples on their way from a decoder's thread to the audio thread.
///
/// One thread writes and finishes, the audio thread plays. A ring with free-running indices; both
/// sides are real-time safe: wait-free, no allocation.
public final class SampleStream: @unchecked Sendable {
    /// Why there are no more samples.
    private enum End: Int {
        case open, finished, failed
    }

    /// Channels of a frame.
    public let channelCount: Int
    /// The most frames that can wait: a power of two.
    public let capacity: Int
    /// Frames that must wait before a stream that has stalled plays on.
    public let resumeCount: Int

    private let samples: UnsafeMutablePointer<Float>
    private let head = Atomic<Int>(0)
    private let tail = Atomic<Int>(0)
    private let end = Atomic<Int>(End.open.rawValue)

    /// Creates an empty stream.
    ///
    /// - Parameters:
    ///   - channelCount: as many as the mix has, at least 1.
    ///   - minimumCapacity: frames, at least 1; rounded up to a power of two.
    ///   - resumeCount: frames that must wait before a stream that has stalled plays on; at most the
    ///     capacity, and without effect at its end.
    public init(channelCount: Int, minimumCapacity: Int, resumeCount: Int = 1) {
        precondition(channelCount > 0 && minimumCapacity > 0, "a stream has channels and room")
        precondition(
            (1...minimumCapacity).contains(resumeCount), "as many frames as the stream can hold")
        var capacity = 1
        while capacity < minimumCapacity { capacity *= 2 }
        self.channelCount = channelCount
        self.capacity = capacity
        self.resumeCount = resumeCount
        samples = .allocate(capacity: channelCount * capacity)
        samples.initialize(repeating: 0, count: channelCount * capacity)
    }

    deinit {
        samples.deallocate()
    }

    /// Frames that there is room for; the writer's to ask.
    public var freeCount: Int {
        capacity - (tail.load(ordering: .relaxed) - head.load(ordering: .acquiring))
    }

    /// Appends a block's frames as far as there is room.
    ///
    /// One channel goes to all of the stream's; several go to one as their mean; otherwise each goes to
    /// its own, what has none is lost, and what gets none is silent.
    ///
    /// - Parameters:
    ///   - block: of any number of channels.
    ///   - offset: the first frame of the block that is taken.
    /// - Returns: how many frames were taken.
    public func write(_ block: borrowing AudioBlock, from offset: Int = 0) -> Int {
        precondition(
            end.load(ordering: .relaxed) == End.open.rawValue, "a finished stream takes no more")
        let count = min(freeCount, block.frameCount - offset)
        let start = tail.load(ordering: .relaxed)
        for channel in 0..<channelCount {
            let target = samples + channel * capacity
            for index in 0..<count { target[(start &+ index) & (capacity - 1)] = 0 }
            let sources =
                block.channelCount == 1
                ? 0..<1
                : channelCount == 1
                    ? 0..<block.channelCount : channel..<min(channel + 1, block.channelCount)
            guard sources.lowerBound < block.channelCount else { continue }
            let share = 1 / Float(sources.count)
            for source in sources {
                block.withChannel(source) { input in
                    for index in 0..<count {
                        target[(start &+ index) & (capacity - 1)] += input[offset + index] * share
                    }
                }
            }
        }
        tail.store(start &+ count, ordering: .releasing)
        return count
    }

    /// Says that no more frames come: the source has ended.
    public func finish() {
        end.store(End.finished.rawValue, ordering: .releasing)
    }

    /// Says that no more frames come: the source has failed.
    public func fail() {
        end.store(End.failed.rawValue, ordering: .releasing)
    }

    /// Frames that wait; the audio thread's to ask.
    var waitingCount: Int {
        tail.load(ordering: .acquiring) - head.load(ordering: .relaxed)
    }

    /// Why nothing comes behind the frames that wait; nil while more may come.
    var endReason: PlaybackNotice.EndReason? {
        switch End(rawValue: end.load(ordering: .acquiring)) {
        case .finished: .finished
        case .failed: .failed
        case .open, nil: nil
        }
    }

    /// The next frames, as many as lie in a row.
    func run(atMost count: Int) -> SampleRun {
        let place = head.load(ordering: .relaxed) & (capacity - 1)
        return SampleRun(
            samples: samples + place, stride: capacity,
            count: min(count, waitingCount, capacity - place))
    }

    /// Gives the room of frames that have been played back to the writer.
    func consume(_ count: Int) {
        head.store(head.load(ordering: .relaxed) &+ count, ordering: .releasing)
    }
}
