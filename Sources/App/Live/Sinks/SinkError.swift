/// Why a node's events cannot be handed on.
public enum SinkError: Error, Equatable, CustomStringConvertible {
    /// Sinks read a journal, and there is none.
    case noJournal
    /// A file that holds a secret is none.
    case secret(path: String, problem: String)

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .noJournal:
            "sinks read from a journal, and there is no place for one: name a file with --journal, "
                + "or set XDG_RUNTIME_DIR"
        case .secret(let path, let problem): "\(path): \(problem)"
        }
    }
}
