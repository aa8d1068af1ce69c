import Glibc

/// Why rigs cannot tell each other.
struct NetworkError: Error, Equatable, CustomStringConvertible {
    /// The number of the system's error.
    let code: Int32
    /// One line for people.
    let description: String

    /// What could not be done; the reason is that of `errno`.
    init(_ what: String) {
        code = errno
        description = "cannot \(what): \(String(cString: strerror(code)))"
    }

    /// Whether it passes by itself: there was no room for a moment.
    var isPassing: Bool { [EAGAIN, ENOBUFS, EINTR, ENOMEM].contains(code) }
}
