import Foundation

/// What a process has used of the computer, as Linux counts it.
struct ProcessUse {
    /// Seconds of processor, its own and the kernel's for it.
    let seconds: Double
    /// Bytes of memory that are resident, of them those of its own.
    let resident: Int
    let own: Int

    /// Reads what is true now.
    ///
    /// - Throws: `StudyFault` where there is no such process.
    init(of process: Int32) throws {
        let stat = try Self.text("/proc/\(process)/stat")
        // Behind the name, which may hold anything, the state is field 3.
        let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13])
        else { throw StudyFault("/proc/\(process)/stat: is not what it was") }
        seconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
        let status = try Self.text("/proc/\(process)/status")
        resident = try Self.bytes("VmRSS", in: status)
        own = try Self.bytes("RssAnon", in: status)
    }

    private static func text(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StudyFault("\(path): cannot be read; the process has ended")
        }
        return String(decoding: data, as: UTF8.self)
    }

    private static func bytes(_ key: String, in status: String) throws -> Int {
        for line in status.split(separator: "\n") where line.hasPrefix(key + ":") {
            let fields = line.split(whereSeparator: \.isWhitespace)
            if fields.count == 3, let kilobytes = Int(fields[1]) { return kilobytes * 1024 }
        }
        throw StudyFault("no \(key) in /proc")
    }
}
