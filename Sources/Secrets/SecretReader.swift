import Glibc

/// Reads files that hold a token or a password.
public enum SecretReader {
    /// Bytes of a file that are read at most; a longer one holds no secret.
    public static let longest = 4096

    /// The text of a file that its owner alone may read.
    ///
    /// What is checked is what is read: the file is opened once, and its rights are those of what is open.
    /// Bytes that are no UTF-8 become U+FFFD. Waits for a disk, and for nothing else.
    ///
    /// - Throws: `SecretFault`.
    public static func text(of path: String) throws(SecretFault) -> String {
        // A FIFO would be waited for, and a terminal taken.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw SecretFault(.unreadable(errno), path: path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw SecretFault(.notAFile, path: path)
        }
        guard status.st_mode & 0o077 == 0 else { throw SecretFault(.open, path: path) }
        var bytes = [UInt8](repeating: 0, count: longest + 1)
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count)
            }
            if more == 0 { break }
            if more > 0 {
                count += more
            } else if errno != EINTR {
                throw SecretFault(.unreadable(errno), path: path)
            }
        }
        guard count <= longest else { throw SecretFault(.tooLong, path: path) }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }
}
