import Foundation

/// Measures processor time.
enum Stopwatch {
    /// The median processor seconds of several runs.
    static func median(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
        var times: [Double] = []
        for _ in 0..<runs {
            let start = Usage.processorSeconds
            try body()
            times.append(Usage.processorSeconds - start)
        }
        return times.sorted()[runs / 2]
    }
}
