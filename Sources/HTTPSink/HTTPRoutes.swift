import Events
import FlyingFox
import Foundation
import Journal

/// What each path answers with.
struct HTTPRoutes: Sendable {
    /// An answer.
    enum Reply {
        /// All of it, at once.
        case document(HTTPAnswer)
        /// Server-sent events, without end.
        case events(EventOrder)
        /// Events on a WebSocket, and what agrees to it.
        case socket(EventOrder, HTTPAnswer)
    }

    let host: SinkHost
    let configuration: HTTPConfiguration
    let board: StateBoard
    let counters: HTTPCounters

    /// The answer to a request.
    func reply(to request: HTTPRequest) async -> Reply {
        do {
            return try await answer(request)
        } catch let fault as HTTPFault {
            return .document(HTTPAnswer(fault))
        } catch {
            return .document(
                HTTPAnswer(HTTPFault(.internalServerError, "it cannot be read now: \(error)")))
        }
    }

    private func answer(_ request: HTTPRequest) async throws -> Reply {
        guard request.method == .GET || request.method == .HEAD else {
            throw HTTPFault(
                .methodNotAllowed, "it is only told here: GET or HEAD", allow: "GET, HEAD")
        }
        let guardian = HTTPGuard(configuration)
        if request.path == "/healthz" {
            return .document(HTTPAnswer(text: "ok"))
        }
        try guardian.admit(request)
        switch request.path {
        case "/events": return .events(try order(of: request))
        case "/ws":
            try guardian.admitSocket(request)
            let order = try order(of: request)
            return .socket(order, try await handshake(request))
        case "/state":
            return .document(HTTPAnswer(type: "application/json", body: try board.json))
        case "/readyz": return .document(readiness)
        case "/metrics":
            let text = Metrics.text(board: board, counters: counters)
            return .document(
                HTTPAnswer(type: "text/plain; version=0.0.4; charset=utf-8", body: text))
        default:
            throw HTTPFault(
                .notFound, "there are /events, /ws, /state, /healthz, /readyz and /metrics")
        }
    }

    private var readiness: HTTPAnswer {
        let health = board.state.health
        guard !health.isListening else { return HTTPAnswer(text: "ready") }
        let reason = health.deviceProblem ?? "no stream has begun"
        return HTTPAnswer(HTTPFault(.serviceUnavailable, "not ready: \(reason)"))
    }

    /// The events that a request wants, from where it wants them.
    private func order(of request: HTTPRequest) throws -> EventOrder {
        guard request.method == .GET else {
            throw HTTPFault(.methodNotAllowed, "events have no end: GET", allow: "GET")
        }
        guard request.version == .http11 else {
            throw HTTPFault(.httpVersionNotSupported, "events take HTTP/1.1")
        }
        let query = try EventQuery(request)
        return EventOrder(
            bus: host.bus, position: try query.position(in: host.bus.journal.reader),
            filter: query.filter,
            heartbeatSeconds: configuration.limits.heartbeatSeconds)
    }

    /// What agrees to a WebSocket.
    private func handshake(_ request: HTTPRequest) async throws -> HTTPAnswer {
        let response = try await WebSocketHTTPHandler(handler: NoFrames())
            .handleRequest(request)
        guard response.statusCode == .switchingProtocols else {
            let problem = String(decoding: try await response.bodyData, as: UTF8.self)
            throw HTTPFault(.badRequest, "no WebSocket: \(problem)")
        }
        return HTTPAnswer(handshake: response.headers)
    }

    /// Stands for the frames, which `EventSocket` reads and writes within its limits.
    private struct NoFrames: WSHandler {
        func makeFrames(
            for client: AsyncThrowingStream<WSFrame, any Error>
        ) async throws -> AsyncStream<WSFrame> {
            AsyncStream { $0.finish() }
        }
    }
}
