import Events
import Foundation
import Journal
import Synchronization
import TestThreads
import Testing

@testable import App

/// Sinks at work side by side.
@Suite(.serves) struct SinkGroupTests {
    /// A sink that does what a test says.
    private struct Sink: EventSink {
        let name: String
        let body: @Sendable (SinkHost) async throws -> Void

        func serve(_ host: SinkHost) async throws { try await body(host) }
    }

    private struct Trouble: Error, CustomStringConvertible {
        let description = "no peer"
    }

    /// A journal in a folder of its own, removed with the value.
    private final class Place {
        private let folder = FileManager.default.temporaryDirectory
            .appending(path: "noctule-group-\(UUID().uuidString)")
        let bus: EventBus

        init() throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            bus = EventBus(journal: try Journal(path: folder.appending(path: "j").path)) { _ in }
        }

        deinit {
            bus.close()
            try? FileManager.default.removeItem(at: folder)
        }
    }

    private static func event(_ number: Int) -> Event {
        Event(
            id: "\(number)", source: "urn:noctule:den", time: nil, sequence: number,
            data: .motionStarted(InstantData(at: 1, frame: 1)))
    }

    @Test(
        "A sink that hangs and one that fails hold up no other, and the failure is told once",
        .timeLimit(.minutes(5)))
    func apart() async throws {
        let place = try Place()
        let lines = PendingLines()
        let (counts, told) = AsyncStream.makeStream(of: Int.self)
        let group = SinkGroup(
            [
                Sink(name: "hung") { _ in
                    // Deaf to being cancelled, until the test is over.
                    await withUnsafeContinuation { continuation in
                        told.onTermination = { _ in continuation.resume() }
                    }
                },
                Sink(name: "broken") { _ in throw Trouble() },
                Sink(name: "good") { host in
                    host.tellServing()
                    var feed = host.bus.feed(after: 0)
                    while let entries = try await feed.next() { told.yield(entries.count) }
                },
            ], node: "den", bus: place.bus, warn: { lines.add($0) }, request: { $0 })
        for number in 1...100 { place.bus.publish(Self.event(number)) }
        var count = 0
        for await more in counts {
            count += more
            if count == 100 { break }
        }
        #expect(count == 100)
        while lines.take() != ["broken: no peer; it is tried again"] { await Task.yield() }
        group.finish()
        told.finish()
    }

    @Test("When the bus is closed a sink gets the last event and ends by itself")
    func last() async throws {
        let place = try Place()
        let seen = Mutex<[Int]>([])
        let hasEnded = Mutex(false)
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let group = SinkGroup(
            [
                Sink(name: "good") { host in
                    start.finish()
                    var feed = host.bus.feed(after: 0)
                    while let entries = try await feed.next() {
                        seen.withLock { $0 += entries.map { Int($0.position) } }
                    }
                    hasEnded.withLock { $0 = !Task.isCancelled }
                }
            ], node: "den", bus: place.bus, warn: { _ in }, request: { $0 })
        for await _ in started {}
        place.bus.publish(Self.event(1))
        place.bus.close()
        // Other tests may hold all threads of the pool for a while: a wait must not hold one more.
        await withCheckedContinuation { ended in
            nonisolated(unsafe) let group = group
            Thread.detachNewThread {
                group.finish(patience: 600)
                ended.resume()
            }
        }
        #expect(seen.withLock { $0 } == [1])
        #expect(hasEnded.withLock { $0 })
    }
}
