import Foundation

/// What the kernel has counted for this process.
enum Usage {
    /// User and system seconds so far.
    static var processorSeconds: Double {
        let usage = read()
        func seconds(_ time: timeval) -> Double {
            Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
        }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    /// The greatest resident memory so far, in MB.
    static var peakMemory: Double { Double(read().ru_maxrss) / 1024 }

    private static func read() -> rusage {
        var usage = rusage()
        let result = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        precondition(result == 0, "getrusage: \(String(cString: strerror(errno)))")
        return usage
    }
}
