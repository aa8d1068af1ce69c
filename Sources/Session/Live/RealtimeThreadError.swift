import Glibc

/// Why there is no further thread.
public struct RealtimeThreadError: Error, Equatable, CustomStringConvertible {
    /// The error number.
    public let number: Int32

    /// One line for people.
    public var description: String {
        "no further thread can be started: \(String(cString: strerror(number))); "
            + "raise the limit of processes (ulimit -u)"
    }
}
