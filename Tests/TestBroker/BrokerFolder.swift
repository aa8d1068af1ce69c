import Foundation

/// A folder for one test's files, removed with it.
package final class BrokerFolder: Sendable {
    /// Its path, without symbolic links.
    package let path: String

    package init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-mqtt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit {
        // What the system cleans up anyway is no test's failure.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder.
    package func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file of text.
    package func write(_ text: String, as name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: file(name))
    }

    /// The whole lines of a file; none where there is no file yet.
    package func lines(_ name: String) -> [String] {
        guard let data = FileManager.default.contents(atPath: file(name)) else { return [] }
        return String(decoding: data, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).dropLast().map(String.init)
    }
}
