import Foundation

/// A system call that a test needs failed.
struct SystemFailure: Error, CustomStringConvertible {
    let description: String

    init(_ call: String, _ number: Int32 = errno) {
        description = "\(call): \(String(cString: strerror(number)))"
    }
}
