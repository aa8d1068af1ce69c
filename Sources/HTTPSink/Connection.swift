import FlyingFox
import FlyingSocks
import Foundation

/// One client's connection: request after request, each within its limits.
struct Connection {
    private let wire: Wire
    private let limits: HTTPLimits
    private let routes: HTTPRoutes
    private let counters: HTTPCounters

    init(_ wire: Wire, limits: HTTPLimits, routes: HTTPRoutes, counters: HTTPCounters) {
        self.wire = wire
        self.limits = limits
        self.routes = routes
        self.counters = counters
    }

    /// Answers until the client goes, a limit is reached or the task is cancelled.
    ///
    /// - Throws: what ended it.
    func serve() async throws {
        var parser = RequestParser(limit: limits.requestBytes)
        while let outcome = try await read(&parser) {
            switch outcome {
            case .request(let request):
                guard try await answer(request) else { return try await wire.linger() }
            case .fault(let fault):
                counters.count(fault.status)
                try await wire.write(HTTPText.response(HTTPAnswer(fault), isLast: true))
                return try await wire.linger()
            case .more: break
            }
        }
    }

    /// The next request.
    ///
    /// - Returns: nil where there is none and nothing to say about it.
    private func read(
        _ parser: inout RequestParser
    ) async throws -> RequestParser.Outcome? {
        var deadline = ContinuousClock.now + .seconds(limits.idleSeconds)
        var hasBegun = false
        while true {
            let outcome = parser.next()
            guard case .more = outcome else { return outcome }
            if !hasBegun, !parser.isEmpty {
                hasBegun = true
                deadline = .now + .seconds(limits.requestSeconds)
            }
            guard ContinuousClock.now < deadline, let bytes = try await wire.read(until: deadline)
            else {
                guard hasBegun else { return nil }
                return .fault(
                    HTTPFault(
                        .requestTimeout, "a request takes \(limits.requestSeconds) seconds"))
            }
            parser.append(bytes)
        }
    }

    /// - Returns: whether another request may follow.
    private func answer(_ request: HTTPRequest) async throws -> Bool {
        switch await routes.reply(to: request) {
        case .document(let answer):
            counters.count(answer.status)
            let isLast = !HTTPText.keepsAlive(request)
            try await wire.write(
                HTTPText.response(answer, isLast: isLast, hasBody: request.method != .HEAD))
            return !isLast
        case .events(let order):
            counters.count(.ok)
            try await wire.write(HTTPText.eventStreamHead)
            try await stream(order)
            return false
        case .socket(let order, let handshake):
            counters.count(.switchingProtocols)
            try await wire.write(HTTPText.response(handshake, isLast: false, hasBody: false))
            try await EventSocket(wire, limits: limits, counters: counters).serve(order)
            return false
        }
    }

    /// Sends what comes until the bus is closed or the client goes.
    private func stream(_ order: EventOrder) async throws {
        try await counters.whileStreaming {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    // A client has nothing to say here, but that it goes.
                    while let bytes = try await wire.read(until: nil) {
                        guard bytes.allSatisfy({ $0 == 0x0d || $0 == 0x0a }) else { return }
                    }
                }
                group.addTask { [counters] in
                    var push = order.push()
                    try await wire.write(HTTPText.chunk(PushText.retry))
                    while let items = try await push.next() {
                        let text = items.map(PushText.serverSentEvent).joined()
                        try await wire.write(HTTPText.chunk(text))
                        counters.countSent(items)
                    }
                    try await wire.write(HTTPText.lastChunk)
                }
                defer { group.cancelAll() }
                _ = try await group.next()
            }
        }
    }
}
