import Synchronization

/// A queue of blocks from one thread to one other, without a lock.
///
/// One thread calls `push`, one other calls `pop`; both copy samples and are real-time safe:
/// wait-free, no allocation. A single-producer, single-consumer ring with free-running indices
/// (Lamport 1983).
public final class BlockRing: @unchecked Sendable {
    private struct Header {
        var startFrame = 0
        var frameCount = 0
    }

    private let channelCount: Int
    private let blockCapacity: Int
    private let slotCount: Int
    private let headers: UnsafeMutablePointer<Header>
    private let samples: UnsafeMutablePointer<Float>
    private let head = Atomic<Int>(0)
    private let tail = Atomic<Int>(0)
    private let dropped = Atomic<Int>(0)

    /// Creates an empty ring and touches all of its memory.
    ///
    /// - Parameters:
    ///   - blockCount: blocks that fit in; at least 1.
    ///   - channelCount: of every block.
    ///   - blockCapacity: the most frames of a block.
    public init(blockCount: Int, channelCount: Int, blockCapacity: Int) {
        precondition(
            blockCount > 0 && channelCount > 0 && blockCapacity > 0, "a ring needs room for a block"
        )
        slotCount = blockCount
        self.channelCount = channelCount
        self.blockCapacity = blockCapacity
        headers = .allocate(capacity: blockCount)
        headers.initialize(repeating: Header(), count: blockCount)
        let sampleCount = blockCount * channelCount * blockCapacity
        samples = .allocate(capacity: sampleCount)
        samples.initialize(repeating: 0, count: sampleCount)
    }

    deinit {
        headers.deallocate()
        samples.deallocate()
    }

    /// Appends a copy of a block; when the ring is full the block is dropped and counted.
    ///
    /// - Returns: whether there was room.
    @discardableResult
    public func push(_ block: borrowing AudioBlock) -> Bool {
        precondition(
            block.channelCount == channelCount && block.frameCount <= blockCapacity,
            "a block of another shape than the ring's")
        let end = tail.load(ordering: .relaxed)
        guard end &- head.load(ordering: .acquiring) < slotCount else {
            dropped.wrappingAdd(block.frameCount, ordering: .relaxed)
            return false
        }
        let slot = end % slotCount
        headers[slot] = Header(startFrame: block.startFrame, frameCount: block.frameCount)
        for channel in 0..<channelCount {
            place(slot, channel).update(
                from: block.samples + channel * block.capacity, count: block.frameCount)
        }
        tail.store(end &+ 1, ordering: .releasing)
        return true
    }

    /// Moves the oldest block into the given one.
    ///
    /// - Parameter block: of the same channels, with room for every block of the ring.
    /// - Returns: false when the ring is empty; the block is as it was then.
    public func pop(into block: inout AudioBlock) -> Bool {
        precondition(
            block.channelCount == channelCount && block.capacity >= blockCapacity,
            "a block of another shape than the ring's")
        let start = head.load(ordering: .relaxed)
        guard start != tail.load(ordering: .acquiring) else { return false }
        let slot = start % slotCount
        block.startFrame = headers[slot].startFrame
        block.setFrameCount(headers[slot].frameCount)
        for channel in 0..<channelCount {
            (block.samples + channel * block.capacity).update(
                from: place(slot, channel), count: block.frameCount)
        }
        head.store(start &+ 1, ordering: .releasing)
        return true
    }

    /// Frames whose blocks found the ring full, since it was created.
    public var droppedFrameCount: Int { dropped.load(ordering: .relaxed) }

    private func place(_ slot: Int, _ channel: Int) -> UnsafeMutablePointer<Float> {
        samples + (slot * channelCount + channel) * blockCapacity
    }
}
