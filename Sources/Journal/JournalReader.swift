public import Events
public import Foundation
import GRDB

/// The reading side of a journal, also of one that another process writes to.
///
/// Safe from any thread; a read waits for no writer.
public struct JournalReader: Sendable {
    /// The file.
    public let path: String
    private let database: any DatabaseReader

    init(path: String, database: any DatabaseReader) {
        self.path = path
        self.database = database
    }

    /// Opens a journal to read it only.
    ///
    /// - Throws: `JournalError` when there is none, or it is none.
    public init(path: String) throws(JournalError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw JournalError(
                .cannotOpen, path: path,
                problem: "there is no journal: `noctule run` makes one; name its file")
        }
        self.path = path
        var configuration = Configuration()
        configuration.label = "journal"
        configuration.readonly = true
        do {
            database = try DatabasePool(path: path, configuration: configuration)
            try database.read { try JournalSchema.check($0, path: path) }
        } catch {
            throw JournalError(error, path: path)
        }
    }

    /// Entries in their order.
    ///
    /// - Parameters:
    ///   - position: they stand behind it.
    ///   - limit: how many at most.
    public func entries(after position: Int64, limit: Int) throws(JournalError) -> [JournalEntry] {
        try read { database in
            try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT position, type, line FROM event
                        WHERE position > ? ORDER BY position LIMIT ?
                        """),
                arguments: [position, limit]
            ).map { JournalEntry(position: $0[0], type: $0[1], line: $0[2]) }
        }
    }

    /// The position of the newest entry that there ever was; 0 for none.
    public func lastPosition() throws(JournalError) -> Int64 {
        try read { database in
            try Int64.fetchOne(
                database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'event'") ?? 0
        }
    }

    /// The position of the newest entry of a type; 0 for none.
    public func lastPosition(of type: EventType) throws(JournalError) -> Int64 {
        try read { database in
            try Int64.fetchOne(
                database,
                sql: "SELECT position FROM event WHERE type = ? ORDER BY position DESC LIMIT 1",
                arguments: [type.rawValue]) ?? 0
        }
    }

    /// The position behind which the entries since a moment stand.
    public func position(before date: Date) throws(JournalError) -> Int64 {
        try read { database in
            try Int64.fetchOne(
                database, sql: "SELECT max(position) FROM event WHERE recorded < ?",
                arguments: [date.timeIntervalSince1970]) ?? 0
        }
    }

    /// The last number that a source has given; 0 for none.
    ///
    /// A source that goes on from it has numbers without gaps over restarts.
    public func lastSequence(of source: String) throws(JournalError) -> Int {
        try read { try Journal.sequence(of: source, in: $0) }
    }

    /// How far a sink has read; nil for one that never has.
    public func cursor(of sink: String) throws(JournalError) -> Int64? {
        try read { database in
            try Int64.fetchOne(
                database, sql: "SELECT position FROM cursor WHERE sink = ?", arguments: [sink])
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
        do { return try database.read(body) } catch { throw JournalError(error, path: path) }
    }
}
