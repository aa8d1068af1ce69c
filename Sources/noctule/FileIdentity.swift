import Foundation

/// Which file a name leads to; names of one file are equal, through links of both kinds.
enum FileIdentity: Hashable {
    case existing(device: UInt64, inode: UInt64)
    /// The absolute path, links followed, of a file that is not there yet.
    case new(String)

    /// Nil for what may be named twice without harm, such as `/dev/null`.
    ///
    /// - Parameter path: `-` is standard input.
    init?(_ path: String) {
        var status = stat()
        guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0 else {
            self = .new(Self.destination(of: path))
            return
        }
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        self = .existing(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    /// Where a file of this name would be created.
    private static func destination(of path: String, links: Int = 0) -> String {
        let url = URL(fileURLWithPath: path)
        let folder = resolved(url.deletingLastPathComponent().path)
        let place = folder + "/" + url.lastPathComponent
        guard links < 40,
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place)
        else { return place }
        return destination(
            of: target.hasPrefix("/") ? target : folder + "/" + target, links: links + 1)
    }

    /// A folder with its links followed, as far up as it exists.
    private static func resolved(_ folder: String) -> String {
        guard folder != "/" else { return "" }
        if let real = realpath(folder, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        let url = URL(fileURLWithPath: folder).standardizedFileURL
        return resolved(url.deletingLastPathComponent().path) + "/" + url.lastPathComponent
    }
}
