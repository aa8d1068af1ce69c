import Foundation

@testable import Journal

/// A journal in a folder of its own, there for one test.
struct TemporaryJournal {
    let folder: URL
    var path: String { folder.appending(path: "journal.sqlite").path }

    /// Runs a test with a folder, and removes it.
    static func with<Value>(_ body: (TemporaryJournal) async throws -> Value) async throws -> Value
    {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "noctule-journal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            let value = try await body(TemporaryJournal(folder: folder))
            try FileManager.default.removeItem(at: folder)
            return value
        } catch {
            try FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    func open(_ limits: JournalLimits = JournalLimits()) throws -> Journal {
        try Journal(path: path, limits: limits)
    }
}
