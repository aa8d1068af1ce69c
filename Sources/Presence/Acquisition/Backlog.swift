import AudioCore

/// Frames that have come and are still to be listened to, oldest first.
///
/// A ring, allocated once; real-time safe.
struct Backlog: ~Copyable {
    /// Frames that wait.
    private(set) var count = 0

    private var ring: AudioBlock
    /// The place of the oldest in the ring.
    private var head = 0
    /// The frame of the stream that the oldest is.
    private var startFrame = 0

    /// - Parameter capacity: frames that may wait.
    init(channelCount: Int, capacity: Int) {
        ring = AudioBlock(channelCount: channelCount, capacity: capacity)
    }

    /// Whether nothing waits.
    var isEmpty: Bool { count == 0 }

    /// Puts all frames of a block before those that wait.
    mutating func prepend(_ block: borrowing AudioBlock) {
        precondition(count + block.frameCount <= ring.capacity, "more frames than may wait")
        head = (head - block.frameCount + ring.capacity) % ring.capacity
        count += block.frameCount
        startFrame = block.startFrame
        write(block, 0..<block.frameCount, at: head)
    }

    /// Puts frames of a block behind those that wait, of which there are some.
    mutating func append(_ block: borrowing AudioBlock, _ frames: Range<Int>) {
        precondition(count + frames.count <= ring.capacity, "more frames than may wait")
        write(block, frames, at: (head + count) % ring.capacity)
        count += frames.count
    }

    /// Takes the oldest frames, as many as are wanted, the block holds or there are.
    mutating func take(_ most: Int, into block: inout AudioBlock) {
        let taken = min(most, count, block.capacity)
        block.startFrame = startFrame
        block.setFrameCount(taken)
        for channel in 0..<ring.channelCount {
            ring.withChannel(channel) { samples in
                block.withMutableFrames(ofChannel: channel) { target in
                    for index in 0..<taken { target[index] = samples[place(head + index)] }
                }
            }
        }
        head = place(head + taken)
        count -= taken
        startFrame += taken
    }

    /// Forgets everything.
    mutating func clear() {
        count = 0
    }

    private func place(_ index: Int) -> Int {
        index < ring.capacity ? index : index - ring.capacity
    }

    private mutating func write(
        _ block: borrowing AudioBlock, _ frames: Range<Int>, at start: Int
    ) {
        let capacity = ring.capacity
        ring.setFrameCount(capacity)
        for channel in 0..<ring.channelCount {
            block.withChannel(channel) { samples in
                ring.withMutableChannel(channel) { target in
                    var place = start
                    for index in frames {
                        target[place] = samples[index]
                        place = place + 1 < capacity ? place + 1 : 0
                    }
                }
            }
        }
    }
}
