import Events
import Foundation

/// What came of a command.
struct CommandResult {
    /// How the process ended.
    enum End: Equatable {
        case exit(Int32)
        case signal(Int32)
        /// It did not end in time and was killed.
        case timeout
    }

    var end: End
    var standardOutput: Data
    var standardError: String
    /// The most memory that was seen resident, in bytes.
    var peakMemory: Int

    /// The lines on standard output.
    var lines: [String] {
        String(decoding: standardOutput, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The lines on standard error.
    var messages: [String] { standardError.split(separator: "\n").map(String.init) }

    /// The events on standard output.
    func events() throws -> [Event] {
        try lines.map { try EventCoding.event(fromLine: $0) }
    }
}
