internal import Glibc

/// Folders, links and first lines, as `/proc` needs them; what cannot be seen is empty.
enum Folder {
    static func entries(_ path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// What a symbolic link points to.
    static func target(_ path: String) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX) + 1) { bytes in
            guard let first = bytes.baseAddress else { return "" }
            let count = readlink(path, first, Int(PATH_MAX))
            guard count > 0 else { return "" }
            bytes[count] = 0
            return String(cString: first)
        }
    }

    /// The first line of a small file.
    static func line(_ path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { bytes in
            let count = read(descriptor, bytes.baseAddress, bytes.count)
            guard count > 0 else { return "" }
            let text = String(decoding: bytes[..<count], as: UTF8.self)
            return String(text.prefix { $0 != "\n" })
        }
    }
}
