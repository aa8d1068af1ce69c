import Foundation
import Synchronization
import Testing

/// A program at work for one test, its output in a file; killed with the test.
package final class Child: Sendable {
    private let process: Mutex<Process>

    /// Where Debian puts programs that are for servers.
    private static let folders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin"]

    /// The path of a program; nil where there is none.
    package static func program(_ name: String) -> String? {
        folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    }

    package init(_ name: String, _ arguments: [String], output: String) throws {
        guard let path = Self.program(name) else { throw CocoaError(.fileNoSuchFile) }
        try #require(FileManager.default.createFile(atPath: output, contents: nil))
        let handle = try #require(FileHandle(forWritingAtPath: output))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        // Threads of Swift's pool take no signals, and a child would not either.
        var none = sigset_t()
        var usual = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &usual)
        defer { pthread_sigmask(SIG_SETMASK, &usual, nil) }
        try process.run()
        self.process = Mutex(process)
    }

    deinit {
        signal(SIGKILL)
    }

    package var isRunning: Bool { process.withLock { $0.isRunning } }

    /// Sends a signal while it runs.
    package func signal(_ number: Int32) {
        process.withLock { if $0.isRunning { kill($0.processIdentifier, number) } }
    }

    /// Ends it with a signal, and waits for that.
    package func end(_ number: Int32) async throws {
        signal(number)
        try await eventually { !self.isRunning }
    }

    /// Runs a program to its end.
    package static func run(_ name: String, _ arguments: [String], output: String) async throws {
        let child = try Child(name, arguments, output: output)
        try await eventually { !child.isRunning }
        let status = child.process.withLock { $0.terminationStatus }
        try #require(status == 0, "\(name) \(arguments) ended with \(status)")
    }
}
