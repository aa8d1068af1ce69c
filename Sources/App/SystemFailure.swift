import Foundation

/// A failed system call.
struct SystemFailure: Error, Equatable {
    /// Its `errno`.
    let number: Int32

    /// The failure of the call that was made last.
    static var last: SystemFailure { SystemFailure(number: errno) }

    /// The system's own words.
    var text: String { String(cString: strerror(number)) }
}
