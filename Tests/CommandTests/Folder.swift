import Foundation

/// A folder for one test's files, removed with them.
final class Folder {
    /// Its path, without symbolic links.
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit {
        // What the system cleans up anyway is no test's failure.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file.
    func write(_ data: Data, as name: String) throws {
        try data.write(to: URL(fileURLWithPath: file(name)))
    }

    /// Writes a file of text.
    func write(_ text: String, as name: String) throws {
        try write(Data(text.utf8), as: name)
    }

    /// The bytes of a file.
    func data(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: file(name)))
    }

    /// The text of a file.
    func text(_ name: String) throws -> String {
        String(decoding: try data(name), as: UTF8.self)
    }

    /// What lies in the folder or one below it, sorted.
    func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: file(name)).sorted()
    }
}
