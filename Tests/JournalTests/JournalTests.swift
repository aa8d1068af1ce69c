import Events
import Foundation
import TestFiles
import Testing

@testable import Journal

/// What is appended is there, once and in order, over restarts.
@Suite struct JournalTests {
    @Test("Entries come back in their order, as they were told, also from a journal opened again")
    func roundTrip() async throws {
        try await TemporaryJournal.with { file in
            let events = Samples.events(3) + Samples.events(2, of: "urn:noctule:other")
            try file.open().append(events)
            let journal = try file.open()
            let entries = try journal.reader.entries(after: 0, limit: 100)
            #expect(entries.map(\.position) == [1, 2, 3, 4, 5])
            #expect(entries.map(\.line) == events.map { EventCoding.line($0) })
            #expect(entries.map(\.type) == events.map(\.type))
            #expect(try journal.reader.entries(after: 3, limit: 1).map(\.position) == [4])
            #expect(try journal.reader.lastSequence(of: "urn:noctule:test") == 3)
            #expect(try journal.reader.lastSequence(of: "urn:noctule:nobody") == 0)
        }
    }

    @Test("What a source has numbered already is not written again, whatever comes with it")
    func appendedTwice() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open()
            try journal.append(Samples.events(3))
            try journal.append(Samples.events(5))
            try journal.append(Samples.events(1))
            let events = try Samples.decoded(journal.reader.entries(after: 0, limit: 100))
            #expect(events == Samples.events(5))
        }
    }

    @Test("A position is never given twice, also when the newest entries are gone")
    func positions() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open(JournalLimits(age: 60))
            try journal.append(Samples.events(2), at: Date(timeIntervalSince1970: 0))
            #expect(try journal.prune(at: Date(timeIntervalSince1970: 61)).map(\.count) == [2])
            #expect(try journal.reader.lastPosition() == 2)
            try journal.append(Samples.events(1, from: 3))
            #expect(try journal.reader.entries(after: 0, limit: 9).map(\.position) == [3])
        }
    }

    @Test("The entries since a moment stand behind the position before it")
    func since() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open()
            for second in 1...3 {
                try journal.append(
                    Samples.events(1, from: second),
                    at: Date(timeIntervalSince1970: Double(second)))
            }
            #expect(try journal.reader.position(before: Date(timeIntervalSince1970: 0)) == 0)
            #expect(try journal.reader.position(before: Date(timeIntervalSince1970: 2)) == 1)
            #expect(try journal.reader.position(before: Date(timeIntervalSince1970: 9)) == 3)
        }
    }

    @Test("Cursors are kept, changed and forgotten")
    func cursors() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open()
            #expect(try journal.reader.cursor(of: "mqtt") == nil)
            try journal.setCursors(["mqtt": 7, "webhook": 2])
            try journal.setCursors(["mqtt": 8])
            try journal.close()
            let again = try file.open()
            #expect(try again.reader.cursor(of: "mqtt") == 8)
            try again.removeCursor(of: "mqtt")
            #expect(try again.reader.cursor(of: "mqtt") == nil)
            #expect(try again.reader.cursor(of: "webhook") == 2)
        }
    }

    @Test("A closed journal is free, although a child that has just been forked has its files")
    func freeBesideAChild() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open()
            let child = try SecondHolder(of: file.path + ".lock")
            #expect(child.count == 1)
            try withExtendedLifetime(child) {
                #expect(throws: JournalError.self) { try file.open() }
                try journal.close()
                _ = try file.open()
            }
        }
    }
}
