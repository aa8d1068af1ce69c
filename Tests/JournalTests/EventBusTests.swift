import Events
import Foundation
import Synchronization
import TestThreads
import Testing

@testable import Journal

/// From publishing to every reader: nothing lost, nothing twice.
@Suite(.serves) struct EventBusTests {
    /// Notices of a bus, from its queue.
    private final class Notices: Sendable {
        private let all = Mutex<[BusNotice]>([])
        var list: [BusNotice] { all.withLock { $0 } }
        func add(_ notice: BusNotice) { all.withLock { $0.append(notice) } }
    }

    @Test("Readers that start early, late and in the middle get all that is behind their position")
    func readers() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            async let early = Self.read(bus, after: 0, count: 2000)
            for event in Samples.events(1000) { bus.publish(event) }
            async let middle = Self.read(bus, after: 500, count: 1500)
            for event in Samples.events(1000, from: 1001) { bus.publish(event) }
            let late = try await Self.read(bus, after: 0, count: 2000)
            #expect(late == Array(1...2000))
            #expect(try await early == Array(1...2000))
            #expect(try await middle == Array(501...2000))
            #expect(bus.close() == 0)
        }
    }

    @Test("Sources publish side by side, and each one's order is kept")
    func sources() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            await withTaskGroup(of: Void.self) { group in
                for source in 0..<4 {
                    group.addTask {
                        for event in Samples.events(300, of: "urn:noctule:\(source)") {
                            bus.publish(event)
                        }
                    }
                }
            }
            bus.flush()
            let events = try Samples.decoded(bus.journal.reader.entries(after: 0, limit: 9999))
            #expect(events.count == 1200)
            for (_, own) in Dictionary(grouping: events, by: \.source) {
                #expect(own.map(\.sequence) == Array(1...300))
            }
            bus.close()
        }
    }

    @Test("While the disk is full events wait, it is told once, and then all of them are there")
    func fullDisk() async throws {
        try await TemporaryJournal.with { file in
            let notices = Notices()
            let bus = EventBus(journal: try file.open()) { notices.add($0) }
            for event in Samples.events(10) { bus.publish(event) }
            bus.flush()
            try bus.journal.limitPages(true)
            for event in Samples.events(3000, from: 11) { bus.publish(event) }
            bus.flush()
            for event in Samples.events(10, from: 3011) { bus.publish(event) }
            bus.flush()
            #expect(notices.list.count == 1)
            guard case .stalled(let error) = notices.list.first else {
                Issue.record("a full disk is not told")
                return
            }
            #expect(error.code == .full)
            try bus.journal.limitPages(false)
            let numbers = try await Self.read(bus, after: 0, count: 3020)
            #expect(numbers == Array(1...3020))
            bus.flush()
            guard case .recovered(let count) = notices.list.last else {
                Issue.record("that the disk is back is not told")
                return
            }
            #expect(count > 10 && count <= 3010)
            #expect(bus.close() == 0)
        }
    }

    @Test("A sink goes on behind what it acknowledged; a new one starts behind everything")
    func acknowledged() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            for event in Samples.events(5) { bus.publish(event) }
            bus.flush()
            #expect(try bus.cursor(of: "mqtt") == 5)
            bus.acknowledge(4, by: "webhook")
            #expect(try bus.cursor(of: "webhook") == 4)
            bus.close()
            try bus.journal.close()
            let again = EventBus(journal: try file.open()) { _ in }
            #expect(try again.cursor(of: "webhook") == 4)
            #expect(try again.cursor(of: "mqtt") == 5)
            again.close()
        }
    }

    @Test("What a sink acknowledged is written with the next events")
    func acknowledgedWithEvents() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            let events = Samples.events(8)
            for event in events.prefix(5) { bus.publish(event) }
            bus.flush()
            bus.acknowledge(3, by: "webhook")
            bus.publish(events[5])
            bus.flush()
            #expect(try bus.journal.reader.cursor(of: "webhook") == 3)
            // What came with events that the disk does not take is not forgotten.
            try bus.journal.limitPages(true)
            for event in Samples.events(5000, from: 7) { bus.publish(event) }
            bus.flush()
            bus.acknowledge(6, by: "webhook")
            bus.flush()
            try bus.journal.limitPages(false)
            #expect(bus.close() == 0)
            #expect(try bus.journal.reader.cursor(of: "webhook") == 6)
        }
    }

    @Test("A feed that has read all hands out what comes, however it came to its end")
    func end() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open()
            try journal.append(Samples.events(4))
            let bus = EventBus(journal: journal) { _ in }
            // What was there before the bus.
            var feed = bus.feed(after: 2)
            #expect(try await feed.next()?.count == 2)
            let thread = ThreadFeed(bus, after: 4)
            #expect(try thread.next(within: 0)?.isEmpty == true)
            for event in Samples.events(3, from: 5) { bus.publish(event) }
            bus.flush()
            #expect(try await feed.next()?.map(\.position) == [5, 6, 7])
            #expect(try thread.next(within: 1)?.map(\.position) == [5, 6, 7])
            #expect(try thread.next(within: 0)?.isEmpty == true)
            // Events that are left out, for they are there already, move nothing.
            bus.publish(Samples.events(1, from: 7)[0])
            bus.publish(Samples.events(1, from: 8)[0])
            bus.flush()
            #expect(try await feed.next()?.map(\.position) == [8])
            #expect(try thread.next(within: 1)?.map(\.position) == [8])
            bus.close()
            #expect(try await feed.next() == nil)
        }
    }

    @Test("A feed that follows closely gets what the journal holds, and what was meant by it")
    func closely() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            let events = Samples.events(3, Samples.state) + Samples.events(2, from: 4)
            var feed = bus.feed(after: 0)
            for event in events { bus.publish(event) }
            bus.flush()
            let kept = try bus.journal.reader.entries(after: 0, limit: 10)
            // A disk that is asked now gives an error.
            try bus.journal.close()
            let entries = try #require(try await feed.next())
            #expect(entries == kept)
            #expect(try entries.map { try $0.event() } == events)
            #expect(try Samples.decoded(entries) == events)
        }
    }

    @Test("What was dropped from the journal is handed out no more, however new it was")
    func dropped() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open(JournalLimits(age: 100))
            try journal.append(Samples.events(3), at: Date(timeIntervalSince1970: 0))
            let bus = EventBus(journal: journal) { _ in }
            var feed = bus.feed(after: 0)
            bus.publish(Samples.events(1, from: 4)[0])
            bus.flush()
            #expect(bus.tail.entries(after: 3, limit: 1) == nil)
            #expect(try await feed.next()?.map(\.position) == [4])
            bus.publish(Samples.events(1, from: 5)[0])
            bus.flush()
            #expect(bus.tail.entries(after: 4, limit: 1)?.map(\.position) == [5])
            bus.close()
        }
    }

    @Test("A feed of a closed bus hands out what is there and ends")
    func closed() async throws {
        try await TemporaryJournal.with { file in
            let bus = EventBus(journal: try file.open()) { _ in }
            for event in Samples.events(3) { bus.publish(event) }
            var feed = bus.feed(after: 0)
            bus.close()
            #expect(try await feed.next()?.count == 3)
            #expect(try await feed.next() == nil)
            var late = bus.feed(after: 2)
            #expect(try await late.next()?.count == 1)
            #expect(try await late.next() == nil)
        }
    }

    private static func read(_ bus: EventBus, after: Int64, count: Int) async throws -> [Int] {
        var feed = bus.feed(after: after)
        var numbers: [Int] = []
        while numbers.count < count, let entries = try await feed.next(limit: 100) {
            numbers += try Samples.decoded(entries).map(\.sequence)
        }
        return numbers
    }
}
