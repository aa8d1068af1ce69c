import Foundation

/// What of this process's memory is resident.
enum ResidentMemory {
    /// Bytes: the second number of `/proc/self/statm`, which counts pages.
    static var bytes: Int {
        guard let data = FileManager.default.contents(atPath: "/proc/self/statm"),
            case let fields = String(decoding: data, as: UTF8.self).split(separator: " "),
            fields.count > 1, let pages = Int(fields[1])
        else { preconditionFailure("/proc/self/statm: is not what it was") }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
