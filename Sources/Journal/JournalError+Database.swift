import GRDB

extension JournalError {
    /// What a fault of SQLite means for a journal.
    init(_ error: any Error, path: String) {
        if let error = error as? JournalError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.inputOutput, path: path, problem: "\(error)")
            return
        }
        let text = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_FULL:
            self.init(.full, path: path, problem: "no room is left on the disk: make some")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .busy, path: path,
                problem: "another process writes to it: end that, or name another journal")
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            self.init(
                .notAJournal, path: path,
                problem: "it is no journal or is damaged (\(text)): move it away")
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
            self.init(
                .cannotOpen, path: path,
                problem: "cannot be opened for writing (\(text)): check the folder and its rights")
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE:
            self.init(.full, path: path, problem: "the disk takes no more (\(text)): make room")
        default:
            self.init(.inputOutput, path: path, problem: text)
        }
    }
}
