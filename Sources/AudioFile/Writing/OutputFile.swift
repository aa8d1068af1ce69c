import Glibc

/// A file that takes its name only when it is whole: until then it lies beside as `….partial`.
final class OutputFile {
    /// The first system call that failed.
    private(set) var failure: SystemError?
    fileprivate(set) var position = 0
    /// Bytes so far.
    fileprivate(set) var length = 0

    private var descriptor: Int32
    private let path: String
    private let temporaryPath: String?

    /// Creates the temporary file beside `path`.
    init(path: String) throws(SystemError) {
        self.path = path
        let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC
        var attempt = 0
        while true {
            let suffix = attempt == 0 ? "" : "-\(attempt)"
            let temporaryPath = "\(path).\(getpid())\(suffix).partial"
            let descriptor = open(temporaryPath, flags, 0o666)
            if descriptor >= 0 {
                self.descriptor = descriptor
                self.temporaryPath = temporaryPath
                return
            }
            // another writer of this process, or one long dead that had its number
            guard errno == EEXIST, attempt < 1000 else { throw SystemError(number: errno) }
            attempt += 1
        }
    }

    /// Writes to an open descriptor, which it will close; there is nothing to rename.
    init(descriptor: Int32) {
        self.descriptor = descriptor
        path = ""
        temporaryPath = nil
    }

    deinit {
        discard()
    }

    /// Writes at `position`; fewer bytes than asked is a failure.
    func write(_ bytes: UnsafeRawBufferPointer) -> Int {
        var done = 0
        while done < bytes.count, failure == nil {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
            let count = pwrite(descriptor, rest.baseAddress, rest.count, position)
            if count > 0 {
                done += count
                position += count
                length = max(length, position)
            } else if count == 0 || errno != EINTR {
                failure = SystemError(number: count == 0 ? ENOSPC : errno)
            }
        }
        return done
    }

    /// Reads back at `position`.
    func read(into bytes: UnsafeMutableRawBufferPointer) -> Int {
        let count = pread(descriptor, bytes.baseAddress, bytes.count, position)
        guard count > 0 else { return 0 }
        position += count
        return count
    }

    /// Moves `position`; returns it, or -1.
    func seek(_ offset: Int, whence: Int32) -> Int {
        let origin = whence == SEEK_CUR ? position : whence == SEEK_END ? length : 0
        guard origin + offset >= 0 else { return -1 }
        position = origin + offset
        return position
    }

    /// Brings everything to the disk and gives the file its name.
    func commit() throws(SystemError) {
        if let failure { throw failure }
        guard let temporaryPath else { return }
        guard fsync(descriptor) == 0 else { throw SystemError(number: errno) }
        let result = close(descriptor)
        descriptor = -1
        guard result == 0, rename(temporaryPath, path) == 0 else {
            let error = SystemError(number: errno)
            unlink(temporaryPath)
            throw error
        }
    }

    /// Removes what is not committed.
    func discard() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        if let temporaryPath { unlink(temporaryPath) }
    }
}
