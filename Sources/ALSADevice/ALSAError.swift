/// What went wrong with a sound card, in which operation, and what to do about it.
///
/// `description` is one line: the PCM, the operation, the problem, the cure.
public struct ALSAError: Error, Equatable, CustomStringConvertible {
    /// What kind of failure it is.
    public let code: Code
    /// What was being done.
    public let operation: Operation
    /// The PCM's name as the user gave it.
    public let name: String
    /// The problem in a phrase.
    public let problem: String
    /// What to do next, in a phrase.
    public let cure: String

    /// Creates an error.
    public init(
        _ code: Code, _ operation: Operation, name: String, problem: String, cure: String
    ) {
        self.code = code
        self.operation = operation
        self.name = name
        self.problem = problem
        self.cure = cure
    }

    /// The error in one line, fit for a terminal.
    public var description: String {
        "\(name): cannot \(operation.rawValue): \(problem); \(cure)"
    }
}
