import Events
import Journal

/// The journal of a node whose configuration may name another one.
struct JournalSlot {
    /// What is open; nil for nothing.
    private(set) var journal: NodeJournal?
    private var settings: JournalSettings?
    /// Gets what people should know.
    private let warn: (String) -> Void

    init(warn: @escaping (String) -> Void) {
        self.warn = warn
    }

    /// Takes the journal that a configuration names, and closes the one before.
    ///
    /// - Throws: `JournalError` when it cannot be opened; the one before may be closed then.
    mutating func use(_ wanted: JournalSettings?) throws(JournalError) {
        guard wanted != settings else { return }
        // A journal is written by one only.
        if wanted?.path == settings?.path { close() }
        var next: NodeJournal?
        if let wanted { next = try NodeJournal(path: wanted.path, limits: wanted.limits) }
        close()
        journal = next
        settings = wanted
    }

    /// Closes what is open.
    mutating func close() {
        journal?.close(warn: warn)
        journal = nil
        settings = nil
    }
}
