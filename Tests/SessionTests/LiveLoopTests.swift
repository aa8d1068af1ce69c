import AudioCore
import Foundation
import Sensing
import Testing

@testable import Session

struct LiveLoopTests {
    /// Notes when it is asked to fade out.
    private final class StubPlayback: Playback {
        let fadeFrames = 100
        private(set) var fades = 0
        func render(into block: inout AudioBlock) {}
        func fadeOut() { fades += 1 }
    }

    private static func drain(_ loop: LiveLoop) -> [Detection] {
        var detections: [Detection] = []
        while let detection = loop.detections.pop() { detections.append(detection) }
        return detections
    }

    private static func session(
        total: Int, fails: Bool = false, journal: Journal = Journal()
    ) -> Session {
        Session(
            source: CountingSource(total: total, readSize: 10, fails: fails),
            detectors: [ListeningDetector("a", journal)], blockCapacity: 10)
    }

    @Test func `it turns to the end of the stream, and detectors close what is open once`() {
        let journal = Journal()
        let loop = LiveLoop(Self.session(total: 250, journal: journal))
        var turns = 0
        while loop.turn() { turns += 1 }
        #expect(turns == 25 && loop.hasEnded && loop.failure == nil && loop.frameCount == 250)
        #expect(journal.finishes(of: "a") == 1)
        #expect(
            Self.drain(loop)
                == [0, 100, 200].map { .motionStarted(frame: $0) } + [.occupancyStarted(frame: 250)]
        )
    }

    @Test func `asked to stop, it fades the playback out and listens until that was heard`() {
        let playback = StubPlayback()
        let loop = LiveLoop(Self.session(total: 10_000), playback: playback, latency: 50)
        for _ in 0..<20 { #expect(loop.turn()) }
        loop.requestStop()
        while loop.turn() {}
        #expect(playback.fades == 1)
        #expect(loop.frameCount == 200 + 100 + 50)
        #expect(!loop.turn())
    }

    @Test func `a duration ends it in time, the fade within`() {
        let playback = StubPlayback()
        let loop = LiveLoop(
            Self.session(total: 10_000), playback: playback, duration: 1_000, latency: 50)
        while loop.turn() {}
        #expect(playback.fades == 1 && loop.frameCount == 1_000)
    }

    @Test func `a source that fails ends it, with the failure and all that came before`() {
        let loop = LiveLoop(Self.session(total: 120, fails: true))
        while loop.turn() {}
        #expect(loop.failure is CountingSource.Failure)
        #expect(
            Self.drain(loop) == [
                .motionStarted(frame: 0), .motionStarted(frame: 100),
                .occupancyStarted(frame: 120),
            ])
    }

    @Test func `on a thread of its own it tells the same, and its bell wakes who waits`() throws {
        let loop = LiveLoop(Self.session(total: 50_000))
        let thread = try RealtimeThread(name: "test", isRealtime: false) { while loop.turn() {} }
        var found: [Detection] = []
        while !loop.hasEnded {
            loop.bell.wait(seconds: 60)
            found += Self.drain(loop)
        }
        thread.join()
        found += Self.drain(loop)
        #expect(found.count == 501 && found.last == .occupancyStarted(frame: 50_000))
        #expect(loop.detections.droppedCount == 0)
    }
}
