import GRDB

/// The tables of a journal.
enum JournalSchema {
    /// Marks the file as a journal: `PRAGMA application_id`, "Noct".
    static let application = 0x4e6f_6374
    /// The version of the tables: `PRAGMA user_version`.
    static let version = 1

    /// What makes the tables.
    ///
    /// `AUTOINCREMENT` never gives a position twice, also when the newest entries were dropped.
    /// There is no index besides, so that an event costs a card one page: `numbering` keeps what is
    /// already written from being written again.
    static let tables = """
        CREATE TABLE event (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            type TEXT NOT NULL,
            importance INTEGER NOT NULL,
            recorded REAL NOT NULL,
            line TEXT NOT NULL
        ) STRICT;
        CREATE TABLE numbering (source TEXT PRIMARY KEY, sequence INTEGER NOT NULL)
            STRICT, WITHOUT ROWID;
        CREATE TABLE cursor (sink TEXT PRIMARY KEY, position INTEGER NOT NULL)
            STRICT, WITHOUT ROWID;
        """

    /// Makes the tables of a new journal, or checks those of an old one.
    ///
    /// - Throws: `JournalError` when they are not a journal's.
    static func prepare(_ database: Database, path: String) throws {
        let isNew =
            try pragma("application_id", database) == 0 && pragma("user_version", database) == 0
            && Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
        guard isNew else { return try check(database, path: path) }
        try database.execute(sql: tables)
        try database.execute(sql: "PRAGMA application_id = \(application)")
        try database.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Checks the tables of a journal.
    ///
    /// - Throws: `JournalError` when they are not a journal's.
    static func check(_ database: Database, path: String) throws {
        guard try pragma("application_id", database) == application else {
            throw JournalError(
                .notAJournal, path: path,
                problem: "it is a database of something else: name another journal")
        }
        let found = try pragma("user_version", database)
        guard found == version else {
            throw JournalError(
                .notAJournal, path: path,
                problem: "its version is \(found), this program reads \(version): "
                    + "move it away or use the program that made it")
        }
    }

    private static func pragma(_ name: String, _ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA \(name)") ?? 0
    }
}
