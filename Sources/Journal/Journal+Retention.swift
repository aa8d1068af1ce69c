public import Foundation
import GRDB

extension Journal {
    /// The share of the entries that goes at once where room is short, so that it is seldom.
    private static let share = 16

    /// Lets entries go that are too old, and where too many are left, the oldest of the least
    /// important.
    ///
    /// - Returns: what went, for an announcement; empty where nothing had to.
    public func prune(at date: Date = Date()) throws(JournalError) -> [Drop] {
        guard try reader.read({ try mustPrune($0, at: date) }) else { return [] }
        let limit = date.timeIntervalSince1970 - limits.age
        let drops = try write { database in
            var drops = try Importance.allCases.compactMap { importance in
                try Self.drop(
                    .age, importance, where: "recorded < \(limit)", limit: -1, in: database)
            }
            while try Self.byteCount(database) > limits.byteCount,
                let drop = try Self.dropLeast(in: database)
            {
                drops.append(drop)
            }
            return drops
        }
        return Drop.merged(drops)
    }

    private func mustPrune(_ database: Database, at date: Date) throws -> Bool {
        if try Self.byteCount(database) > limits.byteCount { return true }
        let oldest = try Double.fetchOne(
            database, sql: "SELECT recorded FROM event ORDER BY position LIMIT 1")
        return oldest.map { $0 < date.timeIntervalSince1970 - limits.age } ?? false
    }

    /// Lets a share of the least important entries go, the oldest first.
    private static func dropLeast(in database: Database) throws -> Drop? {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM event") ?? 0
        guard
            let least = try Int.fetchOne(database, sql: "SELECT min(importance) FROM event"),
            let importance = Importance(rawValue: least)
        else { return nil }
        return try drop(
            .size, importance, where: "TRUE", limit: max(1, count / share), in: database)
    }

    private static func drop(
        _ reason: Drop.Reason, _ importance: Importance, where condition: String, limit: Int,
        in database: Database
    ) throws -> Drop? {
        let chosen = """
            SELECT position FROM event WHERE importance = \(importance.rawValue) AND \(condition)
            ORDER BY position LIMIT \(limit)
            """
        let unread =
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM (\(chosen))
                    WHERE position > (SELECT min(position) FROM cursor)
                    """) ?? 0
        try database.execute(sql: "DELETE FROM event WHERE position IN (\(chosen))")
        let count = database.changesCount
        guard count > 0 else { return nil }
        return Drop(
            reason: reason, importance: importance, count: count, unreadCount: unread)
    }

    /// Bytes of the pages that are in use.
    private static func byteCount(_ database: Database) throws -> Int {
        func pragma(_ name: String) throws -> Int {
            try Int.fetchOne(database, sql: "PRAGMA \(name)") ?? 0
        }
        return try (pragma("page_count") - pragma("freelist_count")) * pragma("page_size")
    }
}
