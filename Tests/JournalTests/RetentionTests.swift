import Events
import Foundation
import Testing

@testable import Journal

/// What goes where room is short, and that it is counted.
@Suite struct RetentionTests {
    @Test("Entries go when they are too old, and only those")
    func age() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open(JournalLimits(age: 100))
            try journal.append(Samples.events(2), at: Date(timeIntervalSince1970: 0))
            try journal.append(Samples.events(1, from: 3), at: Date(timeIntervalSince1970: 50))
            #expect(try journal.prune(at: Date(timeIntervalSince1970: 100)).isEmpty)
            let drops = try journal.prune(at: Date(timeIntervalSince1970: 120))
            #expect(drops == [Drop(reason: .age, importance: .moment, count: 2, unreadCount: 0)])
            #expect(try journal.reader.entries(after: 0, limit: 9).map(\.position) == [3])
        }
    }

    @Test("A journal that is too large loses the oldest of the least important, all counted")
    func size() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open(JournalLimits(byteCount: 1_000_000))
            var sequence = 1
            for data in [Samples.state, Samples.routine, Samples.moment] {
                try journal.append(Samples.events(1500, from: sequence, data))
                sequence += 1500
            }
            try journal.setCursors(["early": 1499, "late": 4000])
            let drops = try journal.prune()
            let left = try Samples.decoded(journal.reader.entries(after: 0, limit: 10_000))
            let states = left.count { $0.data == Samples.state }
            let moments = left.count { $0.data == Samples.moment }
            let routines = left.count { $0.data == Samples.routine }
            #expect(states == 1500)
            #expect(moments == 1500 || routines == 0)
            #expect(drops.allSatisfy { $0.reason == .size })
            #expect(drops.map(\.count).reduce(0, +) == 4500 - left.count)
            #expect(4500 - left.count > 0)
            // all that went stands behind the earliest cursor
            #expect(drops.allSatisfy { $0.unreadCount == $0.count })
            // the oldest went first
            let routineNumbers = left.filter { $0.data == Samples.routine }.map(\.sequence)
            #expect(routineNumbers == Array((3001 - routineNumbers.count..<3001)))
            #expect(try journal.prune().isEmpty)
        }
    }

    @Test("Room that entries left is used again: the file does not grow")
    func reuse() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open(JournalLimits(byteCount: 1_000_000))
            var sequence = 1
            for _ in 0..<40 {
                try journal.append(Samples.events(500, from: sequence))
                sequence += 500
                _ = try journal.prune()
            }
            try journal.checkpoint()
            let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
            #expect(try #require(size) < 1_300_000)
        }
    }

    @Test("A backlog keeps the newest, and of the old ones the more important")
    func backlog() {
        var backlog = Backlog(capacity: 4)
        let first = [Samples.routine, Samples.state, Samples.moment, Samples.routine]
        let events = first.enumerated().map {
            Event(id: "\($0)", source: "s", time: nil, sequence: $0 + 1, data: $1)
        }
        #expect(backlog.append(events).isEmpty)
        let drops = backlog.append(Samples.events(3, from: 5))
        #expect(
            drops == [
                Drop(reason: .diskFull, importance: .routine, count: 2, unreadCount: 2),
                Drop(reason: .diskFull, importance: .moment, count: 1, unreadCount: 1),
            ])
        #expect(backlog.events.map(\.sequence) == [2, 5, 6, 7])
    }
}
