import Glibc

/// A failed system call: its `errno`, told apart as far as a user can do something about it.
struct SystemError: Error, Equatable {
    let number: Int32

    /// The system's own words.
    var text: String {
        guard let text = strerror(number) else { return "error \(number)" }
        return String(cString: text)
    }

    var code: AudioFileError.Code {
        switch number {
        case ENOENT, ENOTDIR: .notFound
        case EACCES, EPERM, EROFS: .notPermitted
        case EISDIR: .notAFile
        case ENOSPC, EDQUOT: .diskFull
        case EFBIG: .tooLarge
        default: .systemFailure
        }
    }

    var cure: String {
        switch code {
        case .notFound: "check the name and the folder"
        case .notPermitted: "check the permissions"
        case .notAFile: "name a file"
        case .diskFull: "free some space or write elsewhere"
        case .tooLarge: "raise the file size limit (ulimit -f) or write elsewhere"
        default: "check the disk or device and try again"
        }
    }

    /// This failure as an error of the file at `path`.
    func error(
        _ operation: AudioFileError.Operation, path: String, place: AudioFileError.Place? = nil
    ) -> AudioFileError {
        AudioFileError(
            code, operation, path: path, problem: text, place: place, cure: cure)
    }
}
