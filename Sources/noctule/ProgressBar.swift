import Synchronization

/// A bar on standard error that shows how much is done; silent unless that is a terminal.
final class ProgressBar: Sendable {
    private struct State {
        var done: [Double]
        var shown = -1
    }

    private let label: String
    private let isShown = StandardError.isTerminal
    private let state: Mutex<State>

    /// Starts a bar over parts of equal weight.
    init(label: String, parts: Int) {
        self.label = label
        state = Mutex(State(done: Array(repeating: 0, count: parts)))
    }

    /// Says how much of a part is done, in 0…1.
    func update(_ part: Int, _ share: Double) {
        guard isShown else { return }
        state.withLock { state in
            state.done[part] = min(max(share, 0), 1)
            let percent = Int(100 * state.done.reduce(0, +) / Double(state.done.count))
            guard percent != state.shown else { return }
            state.shown = percent
            let filled = percent * 30 / 100
            let bar =
                String(repeating: "█", count: filled)
                + String(repeating: "░", count: 30 - filled)
            StandardError.show("\r\(label) \(bar) \(percent) %\u{1B}[K")
        }
    }

    /// Takes the bar away.
    func clear() {
        guard isShown else { return }
        state.withLock { state in
            guard state.shown >= 0 else { return }
            state.shown = -1
            StandardError.show("\r\u{1B}[K")
        }
    }
}
