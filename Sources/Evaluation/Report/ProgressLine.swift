import Foundation
import Synchronization

/// How much of the work is done, on standard error; silent unless that is a terminal.
final class ProgressLine: Sendable {
    private struct State {
        var expected = 0
        var done = 0
        var shown = ""
    }

    private let label: String
    private let isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
    private let state = Mutex(State())

    init(_ label: String) {
        self.label = label
    }

    /// Says that pieces of work are going to be done.
    func expect(_ pieces: Int) {
        state.withLock { $0.expected += pieces }
    }

    /// Says that a piece of work has been done.
    func advance() {
        state.withLock { state in
            state.done += 1
            guard isShown else { return }
            let percent = 100 * state.done / max(state.expected, 1)
            let bar = String(repeating: "█", count: min(percent, 100) * 30 / 100)
            let line =
                label + " " + bar.padding(toLength: 30, withPad: "░", startingAt: 0)
                + " \(percent) %"
            guard line != state.shown else { return }
            state.shown = line
            FileHandle.standardError.write(Data("\r\(line)\u{1B}[K".utf8))
        }
    }

    /// Takes the bar away.
    func clear() {
        guard isShown else { return }
        state.withLock { $0.shown = "" }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
