import FlyingFox
import FlyingSocks
import Foundation
import TestThreads

/// A web server on a port of this computer, there until it is stopped.
struct LocalServer {
    private struct NoAddress: Error {}

    private let server: HTTPServer
    private let task: Task<Void, any Error>
    /// The port that it listens on.
    let port: Int

    /// Starts it.
    ///
    /// - Parameter port: 0 for any.
    /// - Throws: what keeps it from the port, at once.
    init(port: Int, route: HTTPRoute, to handler: some HTTPHandler) async throws {
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: UInt16(port)), logger: .disabled)
        await server.appendRoute(route, to: handler)
        let listening = Task(executorPreference: ThreadPool.suspending) {
            try await server.waitUntilListening(timeout: 600)
        }
        let task = Task(executorPreference: ThreadPool.suspending, priority: .userInitiated) {
            // It ends only when it could not begin, or was stopped.
            defer { listening.cancel() }
            try await server.run()
        }
        do {
            try await listening.value
        } catch {
            task.cancel()
            // What kept it from the port matters more than that nobody waits for it any more.
            if error is CancellationError { try await task.value }
            throw error
        }
        guard case .ip4(_, port: let port)? = await server.listeningAddress else {
            task.cancel()
            throw NoAddress()
        }
        self.server = server
        self.task = task
        self.port = Int(port)
    }

    /// Ends it.
    func stop() async {
        await server.stop(timeout: 0)
        task.cancel()
        // It was to end.
        _ = await task.result
    }
}
