import FlyingFox
import FlyingSocks
import Foundation
import Sockets
import Synchronization

/// A WebSocket to a bus.
///
/// Whoever sends waits for nothing; what is sent goes in the order of sending.
final class BusConnection: Sendable {
    /// Bytes of a message that is looked at, at most.
    ///
    /// A request for a volume with a large session has a few thousand; a bus carries messages of many
    /// millions (ovos-messagebus 0.0.10, `max_message_size`).
    static let longestMessage = 65_536
    /// Frames that may wait to be sent.
    private static let capacity = 512

    private let wire: Wire
    private let patience: Double
    private let decoder: MessageDecoder
    private let frames: AsyncStream<Data>
    private let queue: AsyncStream<Data>.Continuation
    private let pongs: AsyncStream<[UInt8]>
    private let pong: AsyncStream<[UInt8]>.Continuation
    /// Whether all is said: that the bus closes is its answer then, and no fault.
    private let isClosing = Atomic<Bool>(false)

    private init(_ wire: Wire, rest: [UInt8], patience: Double) {
        self.wire = wire
        self.patience = patience
        var decoder = MessageDecoder(limit: Self.longestMessage)
        decoder.append(rest)
        self.decoder = decoder
        (frames, queue) = AsyncStream.makeStream(
            of: Data.self, bufferingPolicy: .bufferingOldest(Self.capacity))
        (pongs, pong) = AsyncStream.makeStream(
            of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Connects and agrees on a WebSocket.
    ///
    /// - Parameter patience: seconds, as the configuration's.
    /// - Throws: `BusFault`, `CancellationError`.
    static func open(
        _ address: OVOSAddress, patience: Double, by pool: SocketPool<ePoll>
    ) async throws -> BusConnection {
        do {
            let wire = try await Dial(host: address.host, port: address.port)
                .connect(by: pool, writeSeconds: patience, within: patience / 2)
            do {
                let handshake = Handshake(address)
                try await wire.write(handshake.request)
                let (head, rest) = try await readHead(wire, patience)
                try await handshake.check(head)
                return BusConnection(wire, rest: rest, patience: patience)
            } catch {
                wire.close()
                throw error
            }
        } catch let fault as DialFault {
            throw BusFault("\(fault): is the message bus running?")
        } catch let error as SocketError {
            throw BusFault(error)
        }
    }

    /// Sends a message of text.
    ///
    /// - Throws: `BusFault` where too much waits already.
    func send(_ message: String) throws(BusFault) {
        try send(.text, Array(message.utf8))
    }

    /// Waits until the bus has read all that was sent before.
    ///
    /// It answers pings in their order with all else (RFC 6455, 5.5.3), so the answer is its receipt.
    ///
    /// - Throws: `BusFault` where it does not answer in time; `CancellationError`.
    func confirm() async throws {
        let mark = (0..<8).map { _ in UInt8.random(in: 0...255) }
        try send(.ping, mark)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [pongs] in
                for await pong in pongs where pong == mark { return }
                try Task.checkCancellation()
                throw BusFault("hung up")
            }
            group.addTask { [patience] in
                try await Task.sleep(for: .seconds(patience))
                throw BusFault("does not answer")
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Carries messages until the connection goes, the task is cancelled or a body has ended.
    ///
    /// - Parameters:
    ///   - take: gets each message that comes.
    ///   - body: says what there is to say; then what is sent still goes, and the connection is closed.
    /// - Throws: `BusFault`, `CancellationError`, what the body throws.
    func serve(
        _ take: @escaping @Sendable (String) throws -> Void,
        _ body: @escaping @Sendable () async throws -> Void
    ) async throws {
        defer { wire.close() }
        do {
            // Whether all is sent.
            try await withThrowingTaskGroup(of: Bool.self) { group in
                group.addTask {
                    do { try await self.read(take) } catch {
                        guard self.isClosing.load(ordering: .acquiring) else { throw error }
                    }
                    return true
                }
                group.addTask {
                    for await frame in self.frames { try await self.wire.write(frame) }
                    return true
                }
                group.addTask {
                    try await body()
                    self.isClosing.store(true, ordering: .releasing)
                    try self.send(.close, Array(WSFrame.close(code: .normalClosure).payload))
                    self.queue.finish()
                    return false
                }
                defer { group.cancelAll() }
                while let isSent = try await group.next(), !isSent {}
            }
        } catch let error as SocketError {
            throw BusFault(error)
        }
    }

    private func read(_ take: (String) throws -> Void) async throws {
        var decoder = decoder
        while true {
            let outcome: MessageDecoder.Outcome?
            do throws(WebSocketFault) { outcome = try decoder.next() } catch {
                throw BusFault("sends what no WebSocket allows (\(error.code.code))")
            }
            switch outcome {
            case .text(let message): try take(message)
            case .ping(let mark): try send(.pong, mark)
            case .pong(let mark): pong.yield(mark)
            case .close: throw BusFault("closed the connection")
            case nil:
                // Signs of life are asked for by who writes.
                guard let bytes = try await wire.read(until: .now + .seconds(3600)) else {
                    continue
                }
                decoder.append(bytes)
            }
        }
    }

    private func send(_ opcode: WSFrame.Opcode, _ payload: [UInt8]) throws(BusFault) {
        switch queue.yield(ClientFrame.bytes(opcode, payload)) {
        case .enqueued: return
        case .dropped: throw BusFault("does not read what it is sent")
        case .terminated: throw BusFault("the connection is closed")
        @unknown default: throw BusFault("the connection takes nothing")
        }
    }

    /// - Returns: the head of the answer, and what follows it already.
    private static func readHead(
        _ wire: Wire, _ patience: Double
    ) async throws -> (String, [UInt8]) {
        let deadline = ContinuousClock.now + .seconds(patience)
        let end = Array("\r\n\r\n".utf8)
        var bytes: [UInt8] = []
        while bytes.count <= Handshake.longestHead {
            guard let more = try await wire.read(until: deadline) else {
                throw BusFault("takes the connection and says nothing: is it a message bus?")
            }
            bytes += more
            if let range = bytes.firstRange(of: end) {
                let head = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
                return (head, Array(bytes[range.upperBound...]))
            }
        }
        throw BusFault("who answers speaks no HTTP: is it a message bus?")
    }
}

extension BusFault {
    /// Says what became of a socket.
    fileprivate init(_ error: SocketError) {
        switch error {
        case .disconnected: self.init("hung up")
        case .failed(_, _, let message): self.init(message)
        case .timeout(let message): self.init(message)
        default: self.init("\(error)")
        }
    }
}
