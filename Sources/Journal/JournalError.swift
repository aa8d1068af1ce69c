/// What went wrong with a journal.
public struct JournalError: Error, Equatable, CustomStringConvertible {
    /// The kind of fault.
    public enum Code: Equatable, Sendable {
        /// The file cannot be made or opened.
        case cannotOpen
        /// The file is no journal, or of a newer version.
        case notAJournal
        /// Another process writes to it.
        case busy
        /// No room is left on the disk.
        case full
        /// Any other fault of reading or writing.
        case inputOutput
    }

    /// The kind of fault.
    public var code: Code
    /// The journal's file.
    public var path: String
    /// What was wrong and how it is mended.
    public var problem: String

    /// Creates an error.
    public init(_ code: Code, path: String, problem: String) {
        self.code = code
        self.path = path
        self.problem = problem
    }

    /// The file, what was wrong, the cure.
    public var description: String { "\(path): \(problem)" }
}
