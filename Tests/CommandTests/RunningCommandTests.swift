import Foundation
import Glibc
import TestThreads
import Testing

/// What tests ask of a command that they start.
@Suite(.waits) struct RunningCommandTests {
    @Test("A command does not inherit what tests have open")
    func descriptors() throws {
        let folder = try Folder()
        // As a server of another test: one that a child would keep from closing.
        let path = folder.file("held")
        let held = open(path, O_RDWR | O_CREAT, 0o600)
        try #require(held > 2)
        defer { close(held) }
        let command = try RunningCommand(
            ["analyze", "-"], in: folder, input: .pipe)
        defer { command.kill() }
        let open = "/proc/\(command.process)/fd"
        func files() -> [String] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: open)) ?? []
            return names.compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: "\(open)/\($0)")
            }
        }
        // Behind the shell that starts it.
        let executable = "/proc/\(command.process)/exe"
        let isThere = command.wait {
            (try? FileManager.default.destinationOfSymbolicLink(atPath: executable))?
                .hasSuffix("/noctule") == true
        }
        try #require(isThere)
        #expect(!files().isEmpty && !files().contains { $0.hasSuffix("/held") })
    }
}
