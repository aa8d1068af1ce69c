import Foundation

/// The descriptors 0, 1 and 2, any of which the caller may have closed.
enum StandardDescriptors {
    /// Keeps a file that is opened later from taking the place of a closed one.
    ///
    /// Reading a closed standard input and writing a closed standard output go on to fail.
    static func hold() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free descriptor is this one: those below are held.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
