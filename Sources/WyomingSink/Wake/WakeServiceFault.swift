/// Why a wake service does not help.
struct WakeServiceFault: Error, Equatable, CustomStringConvertible {
    /// Where it is.
    var uri: String
    /// What was wrong.
    var problem: String

    /// One line for people.
    var description: String { "\(uri): \(problem)" }
}
