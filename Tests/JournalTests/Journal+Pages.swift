import GRDB

@testable import Journal

extension Journal {
    /// Lets the file grow no more, as a full disk does, or grow again.
    func limitPages(_ isLimited: Bool) throws {
        try database.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(
                sql: "PRAGMA max_page_count = \(isLimited ? pages : 1_000_000_000)")
        }
    }

    /// Brings everything into the file itself.
    func checkpoint() throws {
        _ = try database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }
}
