import FlyingFox
import FlyingSocks
import Foundation

/// A WebSocket on which events are pushed; what a client says is taken note of only as far as the
/// protocol asks.
struct EventSocket {
    private let wire: Wire
    private let limits: HTTPLimits
    private let counters: HTTPCounters
    private let gate = WriteGate()

    init(_ wire: Wire, limits: HTTPLimits, counters: HTTPCounters) {
        self.wire = wire
        self.limits = limits
        self.counters = counters
    }

    /// Sends what comes until the bus is closed, the client closes or goes, or the task is cancelled.
    ///
    /// - Throws: what ended it.
    func serve(_ order: EventOrder) async throws {
        try await counters.whileStreaming {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await listen() }
                group.addTask {
                    var push = order.push()
                    while let items = try await push.next() {
                        let frames = items.reduce(into: Data()) {
                            $0 += FrameParser.bytes(.text, Data(PushText.message($1).utf8))
                        }
                        try await gate.pass { try await wire.write(frames) }
                        counters.countSent(items)
                    }
                    try await close(.goingAway)
                }
                defer { group.cancelAll() }
                _ = try await group.next()
            }
        }
    }

    /// Answers pings, and the end.
    private func listen() async throws {
        var parser = FrameParser(limit: limits.messageBytes)
        while true {
            switch parser.next() {
            case .more:
                guard let bytes = try await wire.read(until: nil) else { return }
                parser.append(bytes)
            case .fault(let code): return try await close(code)
            case .frame(let frame):
                switch frame.opcode {
                case .ping: try await send(.pong, frame.payload)
                case .close: return try await close(.normalClosure)
                default: break
                }
            }
        }
    }

    private func close(_ code: WSCloseCode) async throws {
        try await send(.close, WSFrame.close(code: code).payload)
        try await wire.linger()
    }

    private func send(_ opcode: WSFrame.Opcode, _ payload: Data) async throws {
        let bytes = FrameParser.bytes(opcode, payload)
        try await gate.pass { try await wire.write(bytes) }
    }
}
