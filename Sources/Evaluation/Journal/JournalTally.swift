/// What became of events that were told before a kill.
struct JournalTally: Equatable {
    /// Rigs that were killed.
    var kills = 0
    /// Those that had told nothing yet.
    var silent = 0
    /// Events that a rig said were published.
    var told = 0
    /// Events that are in the journal.
    var kept = 0
    /// Events that were told and are not in the journal.
    var lost = 0
    /// Events whose number or whose id another has too.
    var doubled = 0
    /// Places where a number is missing.
    var gaps = 0
    /// Times that SQLite found a fault in the file, or a rig could not open it.
    var corrupt = 0

    /// Adds what became of others.
    mutating func add(_ other: JournalTally) {
        kills += other.kills
        silent += other.silent
        told += other.told
        kept += other.kept
        lost += other.lost
        doubled += other.doubled
        gaps += other.gaps
        corrupt += other.corrupt
    }
}
