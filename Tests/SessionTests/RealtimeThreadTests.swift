import Foundation
import Synchronization
import Testing

@testable import Session

struct RealtimeThreadTests {
    @Test func `a thread runs its body under its name, whatever it is allowed`() throws {
        let name = Mutex("")
        let thread = try RealtimeThread(name: "noctule-test") {
            let file = "/proc/thread-self/comm"
            let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
            name.withLock { $0 = text.trimmingCharacters(in: .newlines) }
        }
        thread.join()
        #expect(name.withLock { $0 } == "noctule-test")
    }

    @Test func `an ordinary thread asks for nothing`() throws {
        let thread = try RealtimeThread(name: "test", isRealtime: false) {}
        thread.join()
        #expect(thread.grant.isComplete)
    }

    @Test func `a bell rung before the wait is heard, and many rings are one`() {
        let bell = Bell()
        for _ in 0..<5 { bell.ring() }
        bell.wait(seconds: 60)
        let start = ContinuousClock.now
        bell.wait(seconds: 0.05)
        #expect(ContinuousClock.now - start >= .milliseconds(50))
    }
}
