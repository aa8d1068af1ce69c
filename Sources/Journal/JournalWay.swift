/// One reader's way through a journal: out of memory where it follows closely, else from the disk.
struct JournalWay {
    /// Behind the last entry that was handed out.
    private(set) var position: Int64
    let reader: JournalReader
    let tail: JournalTail

    /// The next entries that are there, in their order; nil for none.
    ///
    /// - Throws: `JournalError`.
    mutating func next(limit: Int) throws(JournalError) -> [JournalEntry]? {
        var entries = tail.entries(after: position, limit: limit)
        if entries == nil { entries = try reader.entries(after: position, limit: limit) }
        guard let entries, let last = entries.last else { return nil }
        position = last.position
        return entries
    }
}
