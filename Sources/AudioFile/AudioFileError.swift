/// What went wrong with an audio file, where, and what to do about it.
///
/// `description` is one line: the file, the operation, the place, the problem, the cure.
public struct AudioFileError: Error, Equatable, CustomStringConvertible {
    /// What kind of failure it is.
    public let code: Code
    /// What was being done.
    public let operation: Operation
    /// The file as the user named it; `-` for standard input.
    public let path: String
    /// The problem in a phrase.
    public let problem: String
    /// Where in the file, if the failure has a place.
    public let place: Place?
    /// What to do next, in a phrase.
    public let cure: String

    /// Creates an error.
    public init(
        _ code: Code, _ operation: Operation, path: String, problem: String, place: Place? = nil,
        cure: String
    ) {
        self.code = code
        self.operation = operation
        self.path = path
        self.problem = problem
        self.place = place
        self.cure = cure
    }

    /// The error in one line, fit for a terminal.
    public var description: String {
        let isInput = operation == .open || operation == .read
        let name = path == "-" && isInput ? "standard input" : Self.printable(path)
        let location = place.map { " at \($0)" } ?? ""
        return "\(name): cannot \(operation.rawValue)\(location): \(problem); \(cure)"
    }

    /// A text with its control characters replaced, so that it stays on one line.
    static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            result.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }
}
