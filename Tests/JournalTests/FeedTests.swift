import Events
import Foundation
import TestThreads
import Testing

@testable import Journal

/// Feeds that wait for a time only, and those of threads.
@Suite(.serves) struct FeedTests {
    @Test("A feed that waits for a time gives nothing when it is over, and events that come before")
    func time() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            var feed = bus.feed(after: 0)
            #expect(try await feed.next(within: .milliseconds(1)) == [])
            bus.publish(Samples.events(1)[0])
            #expect(try await feed.next(within: .seconds(60))?.count == 1)
            #expect(try await feed.next(within: .milliseconds(1)) == [])
            bus.close()
            #expect(try await feed.next(within: .seconds(60)) == nil)
        }
    }

    @Test("A thread gets what was there, what comes, and the end of the bus")
    func thread() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            for event in Samples.events(500) { bus.publish(event) }
            let (numbers, told) = AsyncStream.makeStream(of: [Int].self)
            Thread.detachNewThread {
                let feed = ThreadFeed(bus, after: 100)
                do {
                    while let entries = try feed.next(limit: 64, within: 60) {
                        told.yield(try Samples.decoded(entries).map(\.sequence))
                    }
                } catch {
                    Issue.record(error)
                }
                told.finish()
            }
            var got: [Int] = []
            var hasPublished = false
            for await some in numbers {
                got += some
                guard got.last == 500, !hasPublished else { continue }
                hasPublished = true
                for event in Samples.events(100, from: 501) { bus.publish(event) }
                bus.close()
            }
            #expect(got == Array(101...600))
            #expect(try ThreadFeed(bus, after: 600).next(within: 60) == nil)
        }
    }

    @Test("The newest entry of a type is found, and 0 where there is none")
    func newest() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open()
            try journal.append(Samples.events(2, Samples.state))
            try journal.append(Samples.events(3, from: 3))
            #expect(try journal.reader.lastPosition(of: .occupancyStarted) == 2)
            #expect(try journal.reader.lastPosition(of: .healthLoad) == 0)
        }
    }
}
