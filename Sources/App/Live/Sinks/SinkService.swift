import Foundation
import Journal
import Synchronization

/// One sink at work in a task of its own, begun again whenever it fails.
final class SinkService: Sendable {
    private struct State {
        var supervision: SinkSupervision
        var servingSince: ContinuousClock.Instant?
    }

    private let sink: any EventSink
    private let state: Mutex<State>
    private let warn: @Sendable (String) -> Void

    init(_ sink: any EventSink, warn: @escaping @Sendable (String) -> Void) {
        self.sink = sink
        self.warn = warn
        state = Mutex(State(supervision: SinkSupervision(of: sink.name)))
    }

    /// Serves until the sink ends by itself or the task is cancelled.
    func run(
        node: String, bus: EventBus, request: @escaping @Sendable (String) -> String
    ) async {
        let host = SinkHost(
            node: node, bus: bus, serving: { self.noteService() }, warning: warn,
            request: request)
        while !Task.isCancelled {
            do {
                try await sink.serve(host)
                return
            } catch {
                guard !Task.isCancelled, !bus.isClosed else { return }
                // A cancelled pause ends the loop.
                try? await Task.sleep(for: .seconds(noteFailure("\(error)")))
            }
        }
    }

    private func noteService() {
        let line = state.withLock { state in
            state.servingSince = .now
            return state.supervision.serve()
        }
        if let line { warn(line) }
    }

    /// - Returns: the seconds to wait.
    private func noteFailure(_ problem: String) -> Double {
        let (line, pause) = state.withLock { state in
            let served = state.servingSince.map { ContinuousClock.now - $0 }
            state.servingSince = nil
            return state.supervision.fail(problem, served: served.map { $0 / .seconds(1) })
        }
        if let line { warn(line) }
        return pause
    }
}
