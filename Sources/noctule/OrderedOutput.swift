import Foundation
import Synchronization

/// Lines of several recordings, written in the order of the recordings.
///
/// The recording whose turn it is writes at once; the others wait in memory.
final class OrderedOutput: Sendable {
    private struct State {
        var turn = 0
        var waiting: [Int: [String]] = [:]
        var finished: Set<Int> = []
    }

    private let write: @Sendable (String) throws -> Void
    private let state = Mutex(State())

    /// Starts with the first recording's turn.
    init(write: @escaping @Sendable (String) throws -> Void) {
        self.write = write
    }

    /// Adds a line of a recording.
    func add(_ line: String, of recording: Int) throws {
        try state.withLock { state in
            if recording == state.turn {
                try write(line)
            } else {
                state.waiting[recording, default: []].append(line)
            }
        }
    }

    /// Says that a recording has no more lines; the next one has its turn.
    func finish(_ recording: Int) throws {
        try state.withLock { state in
            state.finished.insert(recording)
            while state.finished.remove(state.turn) != nil {
                state.turn += 1
                for line in state.waiting.removeValue(forKey: state.turn) ?? [] {
                    try write(line)
                }
            }
        }
    }
}
