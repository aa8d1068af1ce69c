import Events
import Journal

/// The journal of a node whose configuration may name another one.
struct JournalSlot {
    private(set) var journal: NodeJournal?
    private var settings: JournalSettings?

    /// Takes the journal that a configuration names, and closes the one before.
    ///
    /// - Parameter warn: gets what people should know.
    /// - Throws: `JournalError` when it cannot be opened; the one before may be closed then.
    mutating func use(
        _ wanted: JournalSettings?, warn: @escaping @Sendable (String) -> Void
    ) throws(JournalError) {
        guard wanted != settings else { return }
        // A journal is written by one only.
        if wanted?.path == settings?.path { close() }
        let next: NodeJournal? =
            if let wanted {
                try NodeJournal(path: wanted.path, limits: wanted.limits, warn: warn)
            } else {
                nil
            }
        close()
        journal = next
        settings = wanted
    }

    /// Closes what is open.
    mutating func close() {
        journal?.close()
        journal = nil
        settings = nil
    }
}
