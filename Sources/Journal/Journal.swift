public import Events
public import Foundation
import GRDB
import Glibc

/// An append-only log of events in a file, from which every sink reads at its own pace.
///
/// SQLite in its write-ahead mode, written by one process. An append is one transaction: after it
/// returns, the events are there whatever becomes of the process (`kill -9`). The disk is made to
/// keep them at checkpoints (`synchronous = NORMAL`): a power failure may take the newest seconds
/// and never damages what is older. Safe from any thread; a call waits for the disk, so none comes
/// from the audio thread.
public final class Journal: Sendable {
    /// The file.
    public var path: String { reader.path }
    /// What reads from it.
    public let reader: JournalReader
    let limits: JournalLimits
    let database: DatabasePool
    private let lock: JournalLock

    /// Opens a journal, or makes a new one, readable by its owner only.
    ///
    /// - Throws: `JournalError` when it cannot be opened, is none, or another process writes to it.
    public init(path: String, limits: JournalLimits = JournalLimits()) throws(JournalError) {
        self.limits = limits
        lock = try JournalLock(path: path)
        var configuration = Configuration()
        configuration.label = "journal"
        configuration.busyMode = .timeout(1)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
            try database.execute(sql: "PRAGMA journal_size_limit = 4194304")
            // In KiB, of each connection; SQLite's own 2,000 are for queries that go to and fro.
            try database.execute(sql: "PRAGMA cache_size = -256")
        }
        do {
            // what SQLite finds it takes the rights of, for the files beside it too
            Glibc.close(Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600))
            database = try DatabasePool(path: path, configuration: configuration)
            try database.write { try JournalSchema.prepare($0, path: path) }
        } catch {
            throw JournalError(error, path: path)
        }
        reader = JournalReader(path: path, database: database)
    }

    /// Appends events in one transaction; those that a source has already numbered are left out.
    ///
    /// - Parameters:
    ///   - cursors: how far sinks have read, written with them.
    ///   - date: when they are appended; their age counts from it.
    /// - Returns: the newest of what was written, in its order, up to 64.
    /// - Throws: `JournalError`; then none of them is in the journal.
    @discardableResult
    public func append(
        _ events: [Event], cursors: [String: Int64] = [:], at date: Date = Date()
    ) throws(JournalError) -> [JournalEntry] {
        try write { database in
            let insert = try database.cachedStatement(
                sql: "INSERT INTO event (type, importance, recorded, line) VALUES (?, ?, ?, ?)")
            var last: [String: Int] = [:]
            var entries: [JournalEntry] = []
            for event in events {
                let known = try last[event.source] ?? Self.sequence(of: event.source, in: database)
                guard event.sequence > known else { continue }
                last[event.source] = event.sequence
                let line = EventCoding.line(event)
                try insert.execute(arguments: [
                    event.type, Importance(event.data.type).rawValue, date.timeIntervalSince1970,
                    line,
                ])
                if entries.count == JournalTail.capacity { entries.removeFirst() }
                entries.append(
                    JournalEntry(position: database.lastInsertedRowID, event: event, line: line))
            }
            for (source, sequence) in last {
                try database.cachedStatement(
                    sql: "INSERT OR REPLACE INTO numbering VALUES (?, ?)"
                ).execute(arguments: [source, sequence])
            }
            try Self.set(cursors, in: database)
            return entries
        }
    }

    /// Says how far sinks have read.
    public func setCursors(_ positions: [String: Int64]) throws(JournalError) {
        try write { try Self.set(positions, in: $0) }
    }

    /// Forgets a sink that is no more, so that nothing counts as unread for it.
    public func removeCursor(of sink: String) throws(JournalError) {
        try write { database in
            try database.execute(sql: "DELETE FROM cursor WHERE sink = ?", arguments: [sink])
        }
    }

    /// Ends reading and writing, so that another may write.
    ///
    /// - Throws: `JournalError` when a read is going on.
    public func close() throws(JournalError) {
        do { try database.close() } catch { throw JournalError(error, path: path) }
        lock.release()
    }

    static func sequence(of source: String, in database: Database) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT sequence FROM numbering WHERE source = ?"),
            arguments: [source]) ?? 0
    }

    private static func set(_ cursors: [String: Int64], in database: Database) throws {
        for (sink, position) in cursors {
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO cursor VALUES (?, ?)")
                .execute(arguments: [sink, position])
        }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
        do { return try database.write(body) } catch { throw JournalError(error, path: path) }
    }
}
