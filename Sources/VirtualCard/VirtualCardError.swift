internal import Glibc

/// What went wrong with a virtual card, and what to do about it.
public struct VirtualCardError: Error, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// The problem in a phrase.
    public let problem: String
    /// What to do next, in a phrase.
    public let cure: String

    /// The error in one line.
    public var description: String { "\(path): \(problem); \(cure)" }

    /// A negative result of the card's functions.
    init(path: String, result: Int, cure: String) {
        self.path = path
        problem = String(cString: strerror(Int32(clamping: -result)))
        self.cure = cure
    }

    init(path: String, problem: String, cure: String) {
        self.path = path
        self.problem = problem
        self.cure = cure
    }
}
