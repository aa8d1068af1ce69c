import Glibc

/// Why a file gives no secret.
public struct SecretFault: Error, Equatable, CustomStringConvertible {
    /// The kind of fault.
    public enum Code: Equatable, Sendable {
        /// It cannot be opened or read; the number is that of `errno`.
        case unreadable(Int32)
        /// It is a folder, a FIFO or another thing that is no file.
        case notAFile
        /// Others than its owner may read or write it.
        case open
        /// It is longer than any secret.
        case tooLong
    }

    /// The kind of fault.
    public var code: Code
    /// The file.
    public var path: String

    /// Describes a fault.
    public init(_ code: Code, path: String) {
        self.code = code
        self.path = path
    }

    /// What is wrong and what helps, without the file's name.
    public var problem: String {
        switch code {
        case .unreadable(let number): "cannot be read: \(String(cString: strerror(number)))"
        case .notAFile: "is no file"
        case .open: "others may read the secret in it: run chmod 600 on it"
        case .tooLong: "is longer than \(SecretReader.longest) bytes, and no secret is"
        }
    }

    /// The file, what is wrong and what helps.
    public var description: String { "\(path): \(problem)" }
}
