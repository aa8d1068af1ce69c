import AudioCore
import Foundation
import Testing

struct BlockRingTests {
    /// A block whose frame f of channel c is f + c / 4.
    private static func fill(_ block: inout AudioBlock, from start: Int, count: Int) {
        block.startFrame = start
        block.setFrameCount(count)
        for channel in 0..<block.channelCount {
            block.withMutableChannel(channel) { samples in
                for index in 0..<count {
                    samples[index] = Float(start + index) + Float(channel) / 4
                }
            }
        }
    }

    private static func isFilled(_ block: borrowing AudioBlock, from start: Int, count: Int) -> Bool
    {
        guard block.startFrame == start, block.frameCount == count else { return false }
        for channel in 0..<block.channelCount {
            let isRight = block.withChannel(channel) { samples in
                samples.indices.allSatisfy {
                    samples[$0] == Float(start + $0) + Float(channel) / 4
                }
            }
            guard isRight else { return false }
        }
        return true
    }

    @Test(arguments: [1, 2, 3, 8])
    func `blocks come out as they went in, in order, and what finds no room is counted`(
        blocks: Int
    ) {
        let ring = BlockRing(blockCount: blocks, channelCount: 2, blockCapacity: 8)
        var block = AudioBlock(channelCount: 2, capacity: 16)
        for index in 0..<blocks + 2 {
            Self.fill(&block, from: 100 * index, count: 1 + index % 8)
            let hasRoom = ring.push(block)
            #expect(hasRoom == (index < blocks))
        }
        #expect(ring.droppedFrameCount == 2 + blocks % 8 + (blocks + 1) % 8)
        for index in 0..<blocks {
            let isThere = ring.pop(into: &block)
            let isRight = Self.isFilled(block, from: 100 * index, count: 1 + index % 8)
            #expect(isThere && isRight)
        }
        let isMore = ring.pop(into: &block)
        let last = blocks - 1
        let isUntouched = Self.isFilled(block, from: 100 * last, count: 1 + last % 8)
        #expect(!isMore && isUntouched)
    }

    @Test func `every frame arrives on another thread, in order and whole`() {
        let ring = BlockRing(blockCount: 3, channelCount: 2, blockCapacity: 64)
        let producer = Worker {
            var block = AudioBlock(channelCount: 2, capacity: 64)
            for index in 0..<2_000 {
                Self.fill(&block, from: 64 * index, count: 64)
                while !ring.push(block) { sched_yield() }
            }
        }
        var block = AudioBlock(channelCount: 2, capacity: 64)
        var wrong = 0
        for index in 0..<2_000 {
            while !ring.pop(into: &block) { sched_yield() }
            if !Self.isFilled(block, from: 64 * index, count: 64) { wrong += 1 }
        }
        producer.join()
        #expect(wrong == 0)
    }
}
