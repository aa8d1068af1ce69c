import Glibc
import Synchronization

/// The right to write to a journal, held by one process: a lock on a file beside it.
///
/// The kernel gives it back however the process ends.
final class JournalLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes the right.
    ///
    /// - Throws: `JournalError` when another process has it, or the file cannot be made.
    init(path: String) throws(JournalError) {
        let lock = path + ".lock"
        let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        self.descriptor = Mutex(descriptor >= 0 ? descriptor : nil)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw JournalError(
                .cannotOpen, path: path,
                problem: "cannot be opened for writing (\(lock): \(reason)): "
                    + "check the folder and its rights")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw JournalError(
                .busy, path: path,
                problem: "another process writes to it: end that, or name another journal")
        }
    }

    /// Gives it back.
    func release() {
        descriptor.withLock { descriptor in
            guard let open = descriptor else { return }
            // A child that has been forked and has not begun its program yet still has it open.
            flock(open, LOCK_UN)
            close(open)
            descriptor = nil
        }
    }

    deinit {
        release()
    }
}
