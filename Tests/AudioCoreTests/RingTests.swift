import AudioCore
import Foundation
import Synchronization
import Testing

struct RingTests {
    @Test(arguments: [(1, 1), (2, 2), (3, 4), (5, 8), (1000, 1024), (1024, 1024)])
    func `the capacity is the next power of two`(minimum: Int, capacity: Int) {
        #expect(Ring<Int>(minimumCapacity: minimum).capacity == capacity)
    }

    @Test func `an empty ring gives nothing, again and again`() {
        let ring = Ring<Int>(minimumCapacity: 2)
        #expect(ring.pop() == nil)
        #expect(ring.pop() == nil)
        ring.push(7)
        #expect(ring.pop() == 7)
        #expect(ring.pop() == nil)
    }

    @Test(arguments: [1, 2, 8, 64])
    func `a full ring keeps the oldest, and drops and counts the newest`(capacity: Int) {
        let ring = Ring<Int>(minimumCapacity: capacity)
        let accepted = (0..<capacity + 3).map { ring.push($0) }
        #expect(accepted == (0..<capacity + 3).map { $0 < capacity })
        #expect(ring.droppedCount == 3)
        #expect((0..<capacity).map { _ in ring.pop() } == Array(0..<capacity))
        #expect(ring.pop() == nil)
        #expect(ring.push(99) && ring.droppedCount == 3)
    }

    @Test func `it behaves as an array does under any order of pushes and pops`() {
        let ring = Ring<Int>(minimumCapacity: 4)
        var reference: [Int] = []
        var dropped = 0
        var state: UInt32 = 1
        for number in 0..<10_000 {
            state = state &* 1_664_525 &+ 1_013_904_223
            if state >> 31 == 0 {
                let fits = reference.count < 4
                if fits { reference.append(number) } else { dropped += 1 }
                #expect(ring.push(number) == fits)
            } else {
                #expect(ring.pop() == (reference.isEmpty ? nil : reference.removeFirst()))
            }
        }
        #expect(dropped > 100 && ring.droppedCount == dropped)
    }

    @Test(arguments: [1, 16, 1024])
    func `all elements arrive in order on another thread`(capacity: Int) {
        let total = 200_000
        let ring = Ring<Int>(minimumCapacity: capacity)
        let producer = Worker {
            for number in 0..<total {
                while !ring.push(number) { sched_yield() }
            }
        }
        var misplaced = 0
        var expected = 0
        while expected < total {
            guard let number = ring.pop() else {
                sched_yield()
                continue
            }
            if number != expected { misplaced += 1 }
            expected += 1
        }
        producer.join()
        #expect(misplaced == 0)
        #expect(ring.pop() == nil)
    }

    @Test func `what does not arrive on another thread was counted as dropped`() {
        let total = 300_000
        let ring = Ring<Int>(minimumCapacity: 8)
        let refused = Atomic(0)
        let isDone = Atomic(false)
        let producer = Worker {
            for number in 0..<total where !ring.push(number) {
                refused.wrappingAdd(1, ordering: .relaxed)
            }
            isDone.store(true, ordering: .releasing)
        }
        var arrived: [Int] = []
        while true {
            // The flag is read first: what was pushed before it was set is still in the ring.
            let wasDone = isDone.load(ordering: .acquiring)
            if let number = ring.pop() { arrived.append(number) } else if wasDone { break }
        }
        producer.join()
        #expect(zip(arrived, arrived.dropFirst()).allSatisfy { $0 < $1 })
        #expect(arrived.count + ring.droppedCount == total)
        #expect(ring.droppedCount == refused.load(ordering: .relaxed))
    }
}
