import Events
import Foundation
import GRDB
import Journal

/// A journal in a folder of its own, and rigs that are killed while they write to it.
final class JournalKillsStudy {
    /// What became of the events so far.
    private(set) var tally = JournalTally()

    private let folder = NSTemporaryDirectory() + "noctule-kills-\(UUID().uuidString)"
    private var journal: String { folder + "/journal.sqlite" }
    /// The ids of events that are in the journal.
    private var ids: Set<String> = []
    private var lastSequence = 0
    private var position: Int64 = 0

    /// Makes a folder.
    init() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        // What the system cleans up anyway is no study's failure.
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Starts a rig, kills it after a time, and reads what it left.
    ///
    /// - Parameter seconds: from when it begins to open the journal.
    /// - Throws: `StudyFault` where it cannot be started.
    func kill(after seconds: Double) throws {
        let rig = try Server(
            URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
            ["journal-rig", "--journal", journal], output: folder + "/told")
        while rig.lines.first.map(String.init) != JournalRigCommand.greeting {
            guard rig.isRunning else { throw StudyFault("a rig ends before it begins") }
            usleep(100)
        }
        usleep(UInt32(seconds * 1e6))
        let hasEnded = !rig.isRunning
        rig.end(SIGKILL)
        tally.kills += 1
        if hasEnded {
            tally.corrupt += 1
            FileHandle.standardError.write(
                FileManager.default.contents(atPath: rig.output + ".err") ?? Data())
        }
        let told = rig.lines.dropFirst().map(String.init)
        tally.told += told.count
        if told.isEmpty { tally.silent += 1 }
        try read(told)
    }

    /// Reads all of the journal from its beginning once more: nothing of it may have changed.
    func readAgain() throws {
        let before = ids
        ids = []
        lastSequence = 0
        position = 0
        tally.kept = 0
        try read([])
        tally.lost += before.subtracting(ids).count
    }

    /// Reads what is new in the journal, and holds what was told against it.
    ///
    /// - Parameter told: numbers and ids, a line each.
    private func read(_ told: [String]) throws {
        let copy = folder + "/copy"
        try copyJournal(to: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        let path = copy + "/journal.sqlite"
        guard try isWhole(path, hasTold: !told.isEmpty || position > 0) else { return }
        let reader = try JournalReader(path: path)
        var found: Set<String> = []
        while case let entries = try reader.entries(after: position, limit: 1000),
            let last = entries.last
        {
            position = last.position
            for entry in entries {
                let event = try entry.event()
                tally.kept += 1
                found.insert("\(event.sequence) \(event.id)")
                if !ids.insert(event.id).inserted || event.sequence <= lastSequence {
                    tally.doubled += 1
                } else if event.sequence > lastSequence + 1 {
                    tally.gaps += 1
                }
                lastSequence = max(lastSequence, event.sequence)
            }
        }
        tally.lost += told.count { !found.contains($0) }
    }

    /// Copies the file and those that SQLite keeps beside it.
    ///
    /// What is read has to be recovered first, and the next rig shall find it as the killed one left it.
    private func copyJournal(to copy: String) throws {
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for suffix in ["", "-wal", "-journal"] {
            guard FileManager.default.fileExists(atPath: journal + suffix) else { continue }
            try FileManager.default.copyItem(
                atPath: journal + suffix, toPath: copy + "/journal.sqlite" + suffix)
        }
    }

    /// Whether there is a journal to read.
    ///
    /// - Parameters:
    ///   - path: of a copy, which is recovered.
    ///   - hasTold: whether there has to be one; a rig may be killed before it has made it.
    private func isWhole(_ path: String, hasTold: Bool) throws -> Bool {
        guard FileManager.default.fileExists(atPath: path) else {
            if hasTold { tally.corrupt += 1 }
            return false
        }
        do {
            let queue = try DatabaseQueue(path: path)
            let (verdict, tables) = try queue.read { database in
                (
                    try String.fetchAll(database, sql: "PRAGMA integrity_check"),
                    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
                )
            }
            if verdict != ["ok"] { tally.corrupt += 1 }
            guard tables > 0 else {
                if hasTold { tally.corrupt += 1 }
                return false
            }
            return true
        } catch let error as DatabaseError {
            FileHandle.standardError.write(Data("\(path): \(error)\n".utf8))
            tally.corrupt += 1
            return false
        }
    }
}
