import Foundation
import Glibc

/// Has a file open that this process has open, as a child has that has been forked and has not begun
/// its program yet: with all its locks, until the holder is gone.
package final class SecondHolder {
    private let descriptors: [Int32]

    /// How often the process had the file open, and this has it now.
    package var count: Int { descriptors.count }

    /// - Throws: `CocoaError` when the process's descriptors cannot be listed.
    package init(of path: String) throws {
        let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let folder = "/proc/self/fd"
        descriptors = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0))
                    == file
            }
            .compactMap { Int32($0).map { dup($0) } }
            .filter { $0 >= 0 }
    }

    deinit {
        for descriptor in descriptors { close(descriptor) }
    }
}
