import Dispatch
import Journal

/// The sinks of a node at work, each in a task of its own.
///
/// Made and ended by the node's thread, which they never hold up for longer than it gives them.
final class SinkGroup {
    private let tasks: [Task<Void, Never>]
    private let running = DispatchGroup()

    /// Begins to serve.
    ///
    /// - Parameters:
    ///   - warn: gets lines for people, on any thread.
    ///   - request: answers requests to the node, on any thread.
    init(
        _ sinks: [any EventSink], node: String, bus: EventBus,
        warn: @escaping @Sendable (String) -> Void,
        request: @escaping @Sendable (String) -> String
    ) {
        tasks = sinks.map { [running] sink in
            running.enter()
            return Task.detached {
                await SinkService(sink, warn: warn).run(node: node, bus: bus, request: request)
                running.leave()
            }
        }
    }

    /// Ends them: those that do not end by themselves are cancelled.
    ///
    /// - Parameters:
    ///   - patience: seconds for ending by themselves, as when the bus was closed.
    ///   - mercy: seconds for ending when cancelled; who does not is left alone.
    func finish(patience: Double = 0, mercy: Double = 0.2) {
        if running.wait(timeout: .now() + patience) == .success { return }
        for task in tasks { task.cancel() }
        _ = running.wait(timeout: .now() + mercy)
    }
}
