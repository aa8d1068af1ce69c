import Events
import Foundation
import GRDB
import Testing

@testable import Journal

/// What is no journal is refused by name and left as it is.
@Suite struct JournalFaultTests {
    @Test("A text, another program's database, a newer journal and a missing folder are refused")
    func refused() async throws {
        try await TemporaryJournal.with { file in
            let text = file.folder.appending(path: "text.sqlite")
            try Data("This is no database, but it is long enough to be taken for one. ".utf8)
                .write(to: text)
            #expect(Self.fault(text.path)?.code == .notAJournal)
            #expect(try String(contentsOf: text, encoding: .utf8).hasPrefix("This is no"))

            let other = file.folder.appending(path: "other.sqlite").path
            try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE a (b)") }
            #expect(Self.fault(other)?.problem.contains("something else") == true)

            _ = try file.open()
            try DatabaseQueue(path: file.path).write {
                try $0.execute(sql: "PRAGMA user_version = 9")
            }
            #expect(Self.fault(file.path)?.problem.contains("version is 9") == true)

            let missing = file.folder.appending(path: "no/such/folder.sqlite").path
            #expect(Self.fault(missing)?.code == .cannotOpen)
            #expect(Self.fault(missing)?.description.hasPrefix(missing) == true)
        }
    }

    @Test("A disk without room fails the append whole, and takes it when there is room")
    func full() async throws {
        try await TemporaryJournal.with { file in
            let journal = try file.open()
            try journal.append(Samples.events(10))
            try journal.limitPages(true)
            let many = Samples.events(5000, from: 11)
            let error = #expect(throws: JournalError.self) { try journal.append(many) }
            #expect(error?.code == .full)
            #expect(try journal.reader.lastSequence(of: "urn:noctule:test") == 10)
            #expect(try journal.reader.entries(after: 0, limit: 9999).count == 10)
            try journal.limitPages(false)
            try journal.append(many)
            #expect(try journal.reader.entries(after: 0, limit: 9999).count == 5010)
        }
    }

    private static func fault(_ path: String) -> JournalError? {
        do throws(JournalError) {
            _ = try Journal(path: path)
            return nil
        } catch {
            return error
        }
    }
}
