import Glibc

/// Where a new file's name leads.
enum OutputTarget {
    /// Follows links, so that a link stays one, and refuses what a file must not replace.
    static func resolve(_ path: String) throws(AudioFileError) -> String {
        guard !path.isEmpty, path != "-", !path.utf8.contains(0) else {
            throw AudioFileError(
                .notAFile, .create, path: path, problem: "a recording needs a file with a name",
                cure: "name one that ends in .wav, .flac or .aiff")
        }
        var status = stat()
        guard stat(path, &status) == 0 else { return path }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw AudioFileError(
                .notAFile, .create, path: path,
                problem: isFolder ? "it is a folder" : "it is a device or pipe",
                cure: "name a file in a folder")
        }
        guard access(path, W_OK) == 0 else {
            throw SystemError(number: errno).error(.create, path: path)
        }
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
