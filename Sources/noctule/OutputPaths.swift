import App
import Foundation

/// Where the outputs of several recordings go.
enum OutputPaths {
    /// One path in a folder for each recording, named after it; nil without a folder.
    ///
    /// - Throws: `CommandFailure` when two recordings would share a name.
    static func inFolder(
        _ folder: String?, for files: [String], fileExtension: String
    ) throws -> [String?] {
        guard let folder else { return files.map { _ in nil } }
        var owners: [String: String] = [:]
        return try files.map { file in
            let path = URL(fileURLWithPath: folder)
                .appendingPathComponent(RecordingName.stem(of: file))
                .appendingPathExtension(fileExtension).relativePath
            if let other = owners.updateValue(file, forKey: path) {
                throw CommandFailure(
                    .usage,
                    ["\(other) and \(file) would both write \(path): analyse them one by one"])
            }
            return path
        }
    }

    /// Makes a folder and those above it, as far as they are not there.
    ///
    /// - Throws: `CommandFailure` with the system's reason.
    static func makeFolder(_ path: String) throws {
        guard !isFolder(path) else { return }
        var missing: [String] = []
        var place = URL(fileURLWithPath: path)
        repeat {
            missing.append(place.path)
            place.deleteLastPathComponent()
        } while !FileManager.default.fileExists(atPath: place.path)
        for folder in missing.reversed() where mkdir(folder, 0o777) != 0 {
            let reason = String(cString: strerror(errno))
            // Another process may have been quicker.
            guard isFolder(folder) else {
                throw CommandFailure(
                    .badInput, ["\(path): the folder cannot be made: \(reason)"])
            }
        }
    }

    /// Whether a path is a folder that exists.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}
