import Glibc

/// Why rigs cannot tell each other.
struct NetworkError: Error, Equatable, CustomStringConvertible {
    /// One line for people.
    let description: String

    /// What could not be done; the reason is that of `errno`.
    init(_ what: String) {
        let code = errno
        description = "cannot \(what): \(String(cString: strerror(code)))"
    }
}
