/// One thing that a look at a rig found: what is, and what to do about it.
public struct Diagnosis: Equatable, Sendable {
    /// How bad it is.
    public enum Severity: String, Sendable {
        /// All is well.
        case ok
        /// It works, with less.
        case warning
        /// It does not work.
        case fault
    }

    /// How bad it is.
    public let severity: Severity
    /// What was looked at, in a word or two.
    public let subject: String
    /// What was found, in a phrase.
    public let finding: String
    /// What to do, in a phrase; nil where there is nothing to do.
    public let cure: String?

    /// Describes what was found.
    public init(_ severity: Severity, _ subject: String, _ finding: String, cure: String? = nil) {
        self.severity = severity
        self.subject = subject
        self.finding = finding
        self.cure = cure
    }

    /// One line for people.
    public var line: String {
        "\(severity.rawValue.padding(toLength: 8))\(subject): \(finding)"
            + (cure.map { ": \($0)" } ?? "")
    }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: " ", count: max(0, length - count))
    }
}
