import Foundation

/// All bytes of a file, a pipe or a device.
enum InputBytes {
    /// Reads to the end.
    ///
    /// - Parameter path: `-` is standard input.
    static func read(_ path: String) throws(SystemFailure) -> Data {
        guard path != "-" else { return try read(STDIN_FILENO) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        return try read(descriptor)
    }

    private static func read(_ descriptor: Int32) throws(SystemFailure) -> Data {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count > 0 {
                data.append(contentsOf: buffer[..<count])
            } else if count == 0 {
                return data
            } else if errno != EINTR {
                throw .last
            }
        }
    }
}
