import Foundation

/// A program that a study starts and ends, its output in a file.
final class Server {
    private let process = Process()
    /// What it said.
    let output: String

    /// Starts a program.
    ///
    /// - Parameter program: a path, or a name that Debian's server packages install.
    init(_ program: String, _ arguments: [String], output: String) throws {
        let paths =
            program.hasPrefix("/") ? [program] : ["/usr/bin/", "/usr/sbin/"].map { $0 + program }
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
            throw StudyFault("\(program) is not installed: run tools/setup")
        }
        self.output = output
        guard FileManager.default.createFile(atPath: output, contents: nil),
            FileManager.default.createFile(atPath: output + ".err", contents: nil)
        else { throw StudyFault("\(output): cannot be written") }
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: output + ".err")
        try process.run()
    }

    deinit {
        end(SIGKILL)
    }

    var isRunning: Bool { process.isRunning }

    /// The number of its process.
    var identifier: Int32 { process.processIdentifier }

    /// Whether it has ended as it should.
    var hasSucceeded: Bool { !process.isRunning && process.terminationStatus == 0 }

    /// The signal that ended it; nil where none did, or it runs.
    var endSignal: Int32? {
        !process.isRunning && process.terminationReason == .uncaughtSignal
            ? process.terminationStatus : nil
    }

    /// The whole lines that it said.
    var lines: [Substring] {
        let data = FileManager.default.contents(atPath: output) ?? Data()
        return String(decoding: data, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).dropLast()
    }

    /// Ends it with a signal and waits for that.
    func end(_ signal: Int32) {
        guard process.isRunning else { return }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
    }
}

/// Why a study cannot be made.
struct StudyFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
