import Foundation

/// The channel for people: messages and progress, never events.
///
/// Where nobody can be told, a command goes on in silence.
enum StandardError {
    /// Writes a line.
    static func write(_ line: String) {
        show(line + "\n")
    }

    /// Writes text as it stands.
    static func show(_ text: String) {
        // A full disk or a closed terminal takes no message that it takes no message.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Whether somebody is watching.
    static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}
