import App
import Foundation
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
    @Test("results stand in the order of the indices, whoever is done first", arguments: 1...4)
    func order(jobs: Int) {
        let results = ConcurrentMap.run(count: 40, jobs: jobs) { index in
            usleep(UInt32((40 - index) % 7) * 300)
            return index * index
        }
        #expect(results == (0..<40).map { $0 * $0 })
    }

    @Test("each index is done once, also with more jobs than pieces")
    func once() {
        let calls = Mutex([Int](repeating: 0, count: 3))
        let results = ConcurrentMap.run(count: 3, jobs: 16) { index in
            calls.withLock { $0[index] += 1 }
        }
        #expect(results.count == 3)
        #expect(calls.withLock { $0 } == [1, 1, 1])
    }

    @Test("no more pieces run at a time than there are jobs", arguments: 1...2)
    func limit(jobs: Int) {
        let running = Mutex((now: 0, most: 0))
        _ = ConcurrentMap.run(count: 12, jobs: jobs) { _ in
            running.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            usleep(2000)
            running.withLock { $0.now -= 1 }
        }
        #expect((1...jobs).contains(running.withLock { $0.most }))
    }

    @Test("no pieces give no results")
    func empty() {
        #expect(ConcurrentMap.run(count: 0, jobs: 2) { $0 }.isEmpty)
    }

    @Test("after an interruption no piece is begun, and its result is nil")
    func interrupted() {
        let done = Atomic(0)
        let results = ConcurrentMap.run(
            count: 5, jobs: 1, isInterrupted: { done.load(ordering: .relaxed) == 2 }
        ) { index in
            done.add(1, ordering: .relaxed)
            return index
        }
        #expect(results == [0, 1, nil, nil, nil])
    }
}
