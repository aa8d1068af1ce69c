import Foundation
import Testing

@testable import Secrets

/// Files that hold a secret, or should not.
@Suite struct SecretReaderTests {
    /// Makes a file for one test.
    private static func with(
        _ text: String, mode: Int = 0o600, _ body: (String) throws -> Void
    ) throws {
        let path = NSTemporaryDirectory() + "noctule-secret-\(UUID().uuidString)"
        defer { unlink(path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        try body(path)
    }

    private static func code(_ path: String) -> SecretFault.Code? {
        do throws(SecretFault) {
            _ = try SecretReader.text(of: path)
            return nil
        } catch {
            return error.path == path ? error.code : nil
        }
    }

    @Test("A file of its owner alone is read whole, to the longest", arguments: [0o600, 0o400])
    func good(mode: Int) throws {
        let longest = String(repeating: "ä", count: SecretReader.longest / 2)
        for text in ["", "token\n", "user\r\npassword\r\n", longest] {
            try Self.with(text, mode: mode) { path in
                let read = try SecretReader.text(of: path)
                #expect(read == text)
            }
        }
    }

    @Test(
        "A file that others may read or write is refused, whatever it holds",
        arguments: [0o640, 0o604, 0o620, 0o644, 0o666, 0o601])
    func open(mode: Int) throws {
        try Self.with("token", mode: mode) { #expect(Self.code($0) == .open) }
    }

    @Test("What is longer than a secret is refused")
    func long() throws {
        let text = String(repeating: "a", count: SecretReader.longest + 1)
        try Self.with(text) { #expect(Self.code($0) == .tooLong) }
    }

    @Test("What is not there, a folder and a FIFO that nobody writes to are refused at once")
    func others() throws {
        let path = NSTemporaryDirectory() + "noctule-secret-\(UUID().uuidString)"
        #expect(Self.code(path) == .unreadable(ENOENT))
        #expect(mkdir(path, 0o700) == 0)
        #expect(Self.code(path) == .notAFile)
        rmdir(path)
        #expect(mkfifo(path, 0o600) == 0)
        #expect(Self.code(path) == .notAFile)
        unlink(path)
    }

    @Test("A link to a file counts as the file")
    func link() throws {
        try Self.with("token", mode: 0o644) { path in
            let link = path + "-link"
            #expect(symlink(path, link) == 0)
            #expect(Self.code(link) == .open)
            unlink(link)
        }
    }
}
