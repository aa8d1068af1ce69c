import Foundation

/// A file that is written at once and takes its name later, when what it belongs to is there.
///
/// Until `commit` it lies beside its name as `….partial`; dropped before that, it is removed, and
/// a file that had the name is as it was. A device or a pipe gets the bytes at once.
final class PendingFile {
    private let path: String
    private let target: String
    private var temporaryPath: String?

    /// Writes the bytes.
    ///
    /// - Throws: `AnalysisError` when the file cannot be written, nothing left behind.
    init(path: String, contents: Data) throws(AnalysisError) {
        self.path = path
        var status = stat()
        let exists = stat(path, &status) == 0
        let isRegular = exists && status.st_mode & S_IFMT == S_IFREG
        if isRegular {
            guard access(path, W_OK) == 0 else { throw Self.error(path, .last) }
            target = Self.resolved(path)
        } else {
            target = path
        }
        let isReplaceable = isRegular || !exists
        let place = isReplaceable ? "\(target).\(getpid()).partial" : path
        let flags = O_WRONLY | O_CLOEXEC | (isReplaceable ? O_CREAT | O_TRUNC : 0)
        let descriptor = open(place, flags, 0o666)
        guard descriptor >= 0 else { throw Self.error(path, .last) }
        if isReplaceable { temporaryPath = place }
        let failure = Self.write(contents, to: descriptor)
        let isClosed = close(descriptor) == 0
        if let failure = failure ?? (isClosed ? nil : .last) {
            discard()
            throw Self.error(path, failure)
        }
    }

    deinit {
        discard()
    }

    /// Gives the file its name.
    func commit() throws(AnalysisError) {
        guard let temporaryPath else { return }
        guard rename(temporaryPath, target) == 0 else { throw Self.error(path, .last) }
        self.temporaryPath = nil
    }

    private func discard() {
        if let temporaryPath { unlink(temporaryPath) }
        temporaryPath = nil
    }

    /// Follows links, so that a link stays one.
    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func write(_ contents: Data, to descriptor: Int32) -> SystemFailure? {
        var rest = contents[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return .last
            }
        }
        return nil
    }

    private static func error(_ path: String, _ failure: SystemFailure) -> AnalysisError {
        AnalysisError(path: path, problem: "cannot be written: \(failure.text)")
    }
}
