import Foundation

/// A file that holds a token or a password, and nothing else.
public enum SecretFile {
    /// Bytes of a file that are read at most.
    private static let longest = 4096

    /// The text of a file, without the space round it.
    ///
    /// - Throws: `SinkError.secret` where it cannot be read, is empty or too long, or where others
    ///   may read it.
    public static func read(_ path: String) throws(SinkError) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw problem(path, "cannot be read: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw problem(path, "is no file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw problem(path, "others may read the secret in it: run chmod 600 on it")
        }
        var bytes = [UInt8](repeating: 0, count: longest + 1)
        let count = Foundation.read(descriptor, &bytes, bytes.count)
        guard count >= 0 else {
            throw problem(path, "cannot be read: \(String(cString: strerror(errno)))")
        }
        let text = String(decoding: bytes[..<count], as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, count <= longest else {
            throw problem(path, "holds no secret: write one line into it")
        }
        return text
    }

    private static func problem(_ path: String, _ problem: String) -> SinkError {
        .secret(path: path, problem: problem)
    }
}
