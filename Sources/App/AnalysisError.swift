import Foundation

/// Why a recording, readable as such, cannot be analysed.
public struct AnalysisError: Error, Equatable, CustomStringConvertible {
    /// The recording.
    public let path: String
    /// What is wrong and what helps.
    public let problem: String

    /// One line for people.
    public var description: String { "\(path): \(problem)" }
}
