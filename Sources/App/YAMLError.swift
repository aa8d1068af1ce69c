/// What is wrong with a configuration file, and where.
public struct YAMLError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file's name as it was given.
    public let file: String
    /// The line, from 1; nil where the fault is the file's own.
    public let line: Int?
    /// What is wrong and what to do about it, in a line.
    public let problem: String

    /// Describes a fault.
    public init(file: String, line: Int?, problem: String) {
        self.file = file
        self.line = line
        self.problem = problem
    }

    /// `file:line: problem`, as editors and compilers have it.
    public var description: String {
        line.map { "\(file):\($0): \(problem)" } ?? "\(file): \(problem)"
    }
}
