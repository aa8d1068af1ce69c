import Foundation

/// Where the outputs of several recordings go.
enum OutputPaths {
    /// One path in a folder for each recording, named after it; nil without a folder.
    ///
    /// Makes the folder.
    ///
    /// - Throws: `CommandFailure` when two recordings would share a name or the folder cannot be.
    static func inFolder(
        _ folder: String?, for files: [String], fileExtension: String
    ) throws -> [String?] {
        guard let folder else { return files.map { _ in nil } }
        var owners: [String: String] = [:]
        let paths: [String?] = try files.map { file in
            let base =
                file == "-"
                ? "stdin"
                : URL(fileURLWithPath: file)
                    .deletingPathExtension().lastPathComponent
            let path = URL(fileURLWithPath: folder).appendingPathComponent(base)
                .appendingPathExtension(fileExtension).relativePath
            if let other = owners.updateValue(file, forKey: path) {
                throw CommandFailure(
                    .usage,
                    ["\(other) and \(file) would both write \(path): analyse them one by one"])
            }
            return path
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(
                .badInput,
                ["\(folder): no such folder can be made: \(error.localizedDescription)"])
        }
        return paths
    }

    /// Whether a path is a folder that exists.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}
